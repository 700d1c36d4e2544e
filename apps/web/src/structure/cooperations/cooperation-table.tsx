import type { CooperationRow } from '@augenhoehe/domain/structure';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { Cell, ColumnHead, DataTable, Mark, Row, RowHead, RowLink } from '../../ui/index.ts';
import { cooperationPath } from './cooperation-paths.ts';
import { StateTag } from './state-tag.tsx';
import { useFormWords } from './use-form-words.ts';
import { useHintWords } from './use-hint-words.ts';

interface CooperationTableProps {
  readonly slug: string;
  readonly cooperations: readonly CooperationRow[];
}

export function CooperationTable({ slug, cooperations }: CooperationTableProps) {
  const { t } = useLingui();
  return (
    <DataTable
      label={t`Kooperationen`}
      head={
        <>
          <ColumnHead width="14.5rem">{t`Kooperation`}</ColumnHead>
          <ColumnHead width="6rem">{t`Stand`}</ColumnHead>
          <ColumnHead>{t`Wer dabei ist`}</ColumnHead>
          <ColumnHead width="8rem">{t`Form`}</ColumnHead>
          <ColumnHead width="7rem">{t`Prüftermin`}</ColumnHead>
          <ColumnHead width="12.5rem">{t`Zu klären`}</ColumnHead>
        </>
      }
    >
      {cooperations.map((cooperation) => (
        <CooperationTableRow key={cooperation.id} slug={slug} cooperation={cooperation} />
      ))}
    </DataTable>
  );
}

interface CooperationTableRowProps {
  readonly slug: string;
  readonly cooperation: CooperationRow;
}

function CooperationTableRow({ slug, cooperation }: CooperationTableRowProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const formWords = useFormWords();
  const hintWords = useHintWords();
  const { id, name, concern, state, reviewOn, hints } = cooperation;
  return (
    <Row>
      <RowHead>
        <RowLink
          href={cooperationPath(slug, id)}
          name={name}
          about={<span className="cooperations__concern">{concern}</span>}
        />
      </RowHead>
      <Cell>
        <StateTag state={state} />
      </Cell>
      <Cell label={t`Wer dabei ist`}>
        <PartyNames parties={cooperation.parties} />
      </Cell>
      <Cell label={t`Form`}>
        {formWords.name(cooperation) ?? <span className="quiet">{t`noch nicht gesagt`}</span>}
      </Cell>
      <Cell label={t`Prüftermin`}>
        {reviewOn === null ? (
          <span className="quiet">{t`keiner`}</span>
        ) : (
          dayInWords(reviewOn, language)
        )}
      </Cell>
      <Cell>
        {hints.map((hint) => (
          <Mark key={hint.kind} tone="hint">
            {hintWords(hint)}
          </Mark>
        ))}
      </Cell>
    </Row>
  );
}

/** More would hide the other cooperations; the rest is counted. */
const namedAtMost = 7;

function PartyNames({ parties }: Pick<CooperationRow, 'parties'>) {
  const { t } = useLingui();
  const inOneList = useListWords();
  const present = parties.filter(({ until }) => until === null);
  const names = present.slice(0, namedAtMost).map(({ name }) => name);
  const more = present.length - names.length;
  if (present.length === 0) return <span className="quiet">{t`noch niemand`}</span>;
  return inOneList(
    more === 0
      ? names
      : [...names, t`${plural(more, { one: 'eine weitere Seite', other: '# weitere' })}`],
  );
}
