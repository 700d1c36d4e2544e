import type { Body } from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { DescriptionList, FactGroup, SourceAge } from '../../ui/index.ts';
import { useSourceAge } from '../use-source-age.ts';
import { useTerms } from '../use-terms.ts';
import { useBodyEntry } from './body-entry.tsx';
import { PartEditButton } from './part-edit-button.tsx';
import { useBodyPartTitles } from './use-body-part-titles.ts';

interface AboutPartProps {
  readonly body: Body;
  readonly onEdit: (() => void) | undefined;
}

/** What it is for, on what it rests, when it meets and met last; unknown is said. */
export function AboutPart({ body, onEdit }: AboutPartProps) {
  const { t } = useLingui();
  const titles = useBodyPartTitles();
  const { sourceAge } = useSourceAge();
  const age = sourceAge(body.provenance);
  return (
    <FactGroup
      title={titles.about}
      aside={
        <>
          {age !== null && <SourceAge state={age.state}>{age.text}</SourceAge>}
          <PartEditButton label={t`Zweck und Treffen bearbeiten`} onEdit={onEdit} />
        </>
      }
    >
      <DescriptionList layout="columns" entries={useEntries(body)} />
    </FactGroup>
  );
}

function useEntries(body: Body) {
  const { t } = useLingui();
  const language = useLanguage();
  const terms = useTerms();
  const inOneList = useListWords();
  const entry = useBodyEntry();
  const { meetingsPerYear, lastMetOn, lastMinutesOn } = body;
  const meetings =
    meetingsPerYear === null
      ? ''
      : t`${plural(meetingsPerYear, { one: '# Treffen im Jahr', other: '# Treffen im Jahr' })}`;

  function day(value: string | null): string {
    return value === null ? '' : dayInWords(value, language);
  }

  return [
    entry('purpose', [body.purpose]),
    entry('fields', [inOneList(body.fields.map(terms.field))]),
    entry('basis', [body.basis]),
    entry('rhythm', [body.rhythm, saysAlready(body) ? '' : meetings]),
    entry('lastMetOn', [day(lastMetOn)]),
    entry('lastMinutesOn', [day(lastMinutesOn)]),
    ...(body.note === '' ? [] : [entry('note', [body.note])]),
  ];
}

/** „4×/Jahr“ needs no „4 Treffen im Jahr“ below it. */
function saysAlready({ rhythm, meetingsPerYear }: Body): boolean {
  return meetingsPerYear !== null && rhythm.includes(String(meetingsPerYear));
}
