import { type ExampleText as Words, Principle } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { DescriptionList, FactGroup } from '../../ui/index.ts';
import { principleNames } from '../cooperations/readiness-words.ts';
import { exampleFieldNames } from './example-words.ts';

interface ExampleTextProps {
  readonly text: Words;
  readonly parties: readonly string[];
}

/** An example as others read it; what is not said is left out. */
export function ExampleText({ text, parties }: ExampleTextProps) {
  const { t, i18n } = useLingui();
  const { language } = text;
  const told = (['done', 'helped', 'hard', 'lesson', 'figures'] as const).filter(
    (field) => text[field] !== '',
  );
  const principles = Principle.options.filter((key) => text.principles[key] !== '');

  function words(said: string) {
    return (
      <span lang={language} className="sheet__prose">
        {said}
      </span>
    );
  }

  return (
    <div className="example">
      <FactGroup title={t`Was erzählt wird`}>
        <DescriptionList
          layout="columns"
          entries={[
            {
              key: 'parties',
              term: t({ message: 'Beteiligte', context: 'an einer Kooperation' }),
              detail: parties.join(', '),
            },
            ...told.map((field) => ({
              key: field,
              term: i18n._(exampleFieldNames[field]),
              detail: words(text[field]),
            })),
          ]}
        />
      </FactGroup>
      {principles.length > 0 && (
        <FactGroup title={t`Die fünf Prinzipien`}>
          <DescriptionList
            layout="columns"
            entries={principles.map((key) => ({
              key,
              term: i18n._(principleNames[key]),
              detail: words(text.principles[key]),
            }))}
          />
        </FactGroup>
      )}
    </div>
  );
}
