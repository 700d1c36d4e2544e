import type { MeasuredSnapshot, SnapshotFigures, Snapshots } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { languageTag } from '../../app/language-tag.ts';
import { useLanguage } from '../../app/use-language.ts';
import { Cell, ColumnHead, DataTable, Row, RowHead } from '../../ui/index.ts';
import { SnapshotMenu } from './snapshot-menu.tsx';
import type { Figure } from './use-figure-words.ts';
import { useSnapshotWords } from './use-snapshot-words.ts';

interface FigureTableProps {
  readonly slug: string;
  readonly snapshots: Snapshots;
  readonly figures: readonly Figure[];
}

/** The same as the charts, the newest first, and the snapshots themselves to keep in order. */
export function FigureTable({ slug, snapshots, figures }: FigureTableProps) {
  const { t } = useLingui();
  const { can, today } = snapshots;
  return (
    <DataTable
      label={t`Alle Momentaufnahmen`}
      head={
        <>
          <ColumnHead>{t`Momentaufnahme`}</ColumnHead>
          {figures.map(({ key, label }) => (
            <ColumnHead key={key}>{label}</ColumnHead>
          ))}
          <ColumnHead>{t`Dichte`}</ColumnHead>
          {can.edit && (
            <ColumnHead>
              <span className="visually-hidden">{t`Bearbeiten`}</span>
            </ColumnHead>
          )}
        </>
      }
    >
      <Row>
        <RowHead>
          <span className="snapshot-name">{t`Heute`}</span>
        </RowHead>
        <FigureCells measured={today} figures={figures} />
        {can.edit && <Cell onPhone="hidden" />}
      </Row>
      {snapshots.snapshots.toReversed().map((snapshot) => (
        <Row key={snapshot.id}>
          <RowHead>
            <SnapshotName snapshot={snapshot} />
          </RowHead>
          <FigureCells measured={snapshot.figures} figures={figures} />
          {can.edit && (
            <Cell onPhone="end">
              <SnapshotMenu slug={slug} snapshot={snapshot} />
            </Cell>
          )}
        </Row>
      ))}
    </DataTable>
  );
}

function SnapshotName({ snapshot }: { readonly snapshot: MeasuredSnapshot }) {
  const { t } = useLingui();
  const words = useSnapshotWords();
  const about = [
    ...(snapshot.name === '' ? [] : [words.day(snapshot.takenAt)]),
    snapshot.kind === 'monthly' ? t`von selbst` : t`von Hand`,
  ];
  return (
    <span className="snapshot-name">
      {words.name(snapshot)}
      <span className="snapshot-name__about">{about.join(', ')}</span>
    </span>
  );
}

interface FigureCellsProps {
  readonly measured: SnapshotFigures;
  readonly figures: readonly Figure[];
}

function FigureCells({ measured, figures }: FigureCellsProps) {
  const { t } = useLingui();
  const tag = languageTag(useLanguage());
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const density = measured.density === null ? '–' : share.format(measured.density);
  return (
    <>
      {figures.map(({ key, label, value, format }) => (
        <Cell key={key} label={label}>
          {format(value(measured))}
        </Cell>
      ))}
      <Cell label={t`Dichte`}>
        <span className="density">{t`${density} bei ${measured.actors}`}</span>
      </Cell>
    </>
  );
}
