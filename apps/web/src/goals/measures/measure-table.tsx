import type { MeasureRow } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { Cell, ColumnHead, DataTable, Mark, Row, RowHead, RowLink } from '../../ui/index.ts';
import { measurePath } from './measure-paths.ts';
import { MeasureStateTag } from './measure-state-tag.tsx';
import { usePeriodWords } from './use-period-words.ts';

interface MeasureTableProps {
  readonly slug: string;
  readonly measures: readonly MeasureRow[];
}

export function MeasureTable({ slug, measures }: MeasureTableProps) {
  const { t } = useLingui();
  return (
    <DataTable
      label={t`Maßnahmen`}
      head={
        <>
          <ColumnHead>{t`Maßnahme`}</ColumnHead>
          <ColumnHead width="9.5rem">{t`Stand`}</ColumnHead>
          <ColumnHead width="12rem">{t`Verantwortlich`}</ColumnHead>
          <ColumnHead width="11rem">{t`Wann`}</ColumnHead>
          <ColumnHead width="10rem">{t`Was es braucht`}</ColumnHead>
        </>
      }
    >
      {measures.map((measure) => (
        <MeasureTableRow key={measure.id} slug={slug} measure={measure} />
      ))}
    </DataTable>
  );
}

function MeasureTableRow({
  slug,
  measure,
}: {
  readonly slug: string;
  readonly measure: MeasureRow;
}) {
  const { t } = useLingui();
  const { id, title, goal, state, responsible } = measure;
  const period = usePeriodWords()(measure);
  return (
    <Row>
      <RowHead>
        <RowLink href={measurePath(slug, id)} name={title} about={`${goal.key} ${goal.text}`} />
      </RowHead>
      <Cell>
        <MeasureStateTag state={state} />
      </Cell>
      <Cell label={t`Verantwortlich`}>
        {responsible === null ? <span className="quiet">{t`noch niemand`}</span> : responsible.name}
      </Cell>
      <Cell label={t`Wann`}>
        {period === '' ? <span className="quiet">{t`noch offen`}</span> : period}
      </Cell>
      <Cell label={t`Was es braucht`}>
        <NeedsWords measure={measure} />
      </Cell>
    </Row>
  );
}

function NeedsWords({ measure }: { readonly measure: MeasureRow }) {
  const { t } = useLingui();
  const { needs, agreed } = measure;
  if (needs === 0) return <span className="quiet">{t`nichts eingetragen`}</span>;
  if (agreed === needs) return <Mark tone="good">{t`alles zugesagt`}</Mark>;
  return t`${agreed} von ${needs} zugesagt`;
}
