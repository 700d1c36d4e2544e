import type { MeasureSheet } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { PartnerLink, useAreaNames } from '../../inventory/index.ts';
import { DescriptionList, FactGroup } from '../../ui/index.ts';
import { usePeriodWords } from './use-period-words.ts';

interface MeasureAboutProps {
  readonly slug: string;
  readonly sheet: MeasureSheet;
}

/** Who answers for it, when and where it takes place, who takes part and whose idea it was. */
export function MeasureAbout({ slug, sheet }: MeasureAboutProps) {
  const { t } = useLingui();
  return (
    <FactGroup title={t`Wer, wann, wo`}>
      <div className="measure-about">
        <DescriptionList layout="columns" entries={useEntries(slug, sheet)} />
      </div>
    </FactGroup>
  );
}

function useEntries(
  slug: string,
  { measure, responsible, proposedBy, table, context }: MeasureSheet,
) {
  const { t } = useLingui();
  const language = useLanguage();
  const inOneList = useListWords();
  const areaName = useAreaNames(slug);
  const period = usePeriodWords()(measure);
  const { acceptedOn, rhythm, areaId } = measure;
  const when = [period, rhythm].filter((words) => words !== '').join(', ');
  const names = inOneList(table.map(({ name }) => name));
  function said(words: string) {
    return words === '' ? <span className="quiet">{t`noch nicht gesagt`}</span> : words;
  }
  return [
    {
      key: 'responsible',
      term: t`Verantwortlich`,
      detail:
        responsible === null ? (
          said('')
        ) : (
          <>
            <PartnerLink slug={slug} id={responsible.id}>
              {responsible.name}
            </PartnerLink>
            {acceptedOn !== null && (
              <span className="quiet small">
                {' '}
                {t`zugesagt am ${dayInWords(acceptedOn, language)}`}
              </span>
            )}
          </>
        ),
    },
    { key: 'when', term: t`Wann`, detail: said(when) },
    {
      key: 'where',
      term: t`Wo`,
      detail: areaId === null ? t`Im ganzen Quartier` : areaName(areaId),
    },
    {
      key: 'table',
      term: t`Am Tisch`,
      detail: context === null || names === '' ? said(names) : `${names} (${context.name})`,
    },
    ...(proposedBy === null
      ? []
      : [{ key: 'proposedBy', term: t`Idee von`, detail: proposedBy.name }]),
  ];
}
