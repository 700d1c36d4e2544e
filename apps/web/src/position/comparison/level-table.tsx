import type { SnapshotFigures, Snapshots } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { useTerms } from '../../inventory/index.ts';
import { Cell, ColumnHead, DataTable, Row, RowHead } from '../../ui/index.ts';
import { useSnapshotWords } from './use-snapshot-words.ts';

const levels = [1, 2, 3, 4, 5] as const;

/** How close ties were at each date, the newest first. */
export function LevelTable({ snapshots: { snapshots, today } }: { readonly snapshots: Snapshots }) {
  const { t } = useLingui();
  const terms = useTerms();
  const words = useSnapshotWords();
  return (
    <DataTable
      label={t`Beziehungen nach Stufe`}
      head={
        <>
          <ColumnHead>{t`Momentaufnahme`}</ColumnHead>
          {levels.map((level) => (
            <ColumnHead key={level}>{terms.level(level)}</ColumnHead>
          ))}
          <ColumnHead>{t`Zusammen`}</ColumnHead>
        </>
      }
    >
      <LevelRow name={t`Heute`} measured={today} />
      {snapshots.toReversed().map((snapshot) => (
        <LevelRow key={snapshot.id} name={words.full(snapshot)} measured={snapshot.figures} />
      ))}
    </DataTable>
  );
}

interface LevelRowProps {
  readonly name: string;
  readonly measured: SnapshotFigures;
}

function LevelRow({ name, measured }: LevelRowProps) {
  const { t } = useLingui();
  const terms = useTerms();
  return (
    <Row>
      <RowHead>
        <span className="snapshot-name">{name}</span>
      </RowHead>
      {levels.map((level) => (
        <Cell key={level} label={terms.level(level)}>
          {measured.levels[level - 1] ?? 0}
        </Cell>
      ))}
      <Cell label={t`Zusammen`}>{measured.ties}</Cell>
    </Row>
  );
}
