import type { ChangeCounts, SnapshotComparison } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useListWords } from '../../app/use-list-words.ts';
import { useSnapshotWords } from './use-snapshot-words.ts';

interface ComparisonSentenceProps {
  readonly compared: SnapshotComparison;
  readonly counts: ChangeCounts;
}

/** What is seen, before any figure: said again to screen readers when other dates are chosen. */
export function ComparisonSentence({ compared, counts }: ComparisonSentenceProps) {
  const { t } = useLingui();
  const words = useSnapshotWords();
  const list = useListWords();
  const { earlier, later } = compared;
  const from = words.told(earlier);
  const to = later === null ? t`heute` : words.told(later);
  const clauses = useClauses(counts);
  return (
    <div className="comparison-sentence">
      <p className="lead" role="status">
        {clauses.length === 0
          ? t`Von ${from} bis ${to} hat sich im Netz nichts geändert.`
          : t`Von ${from} bis ${to}: ${list(clauses)}.`}
      </p>
      <p className="small quiet">
        <Trans>
          „Neu“ heißt: seither eingetragen. Die Beziehung selbst kann älter sein. Mehr Beziehungen
          sind nicht von selbst ein Erfolg, weniger nicht von selbst ein Verlust.
        </Trans>
      </p>
    </div>
  );
}

function useClauses({ ties, actors }: ChangeCounts): readonly string[] {
  const { t } = useLingui();
  const clauses: readonly (readonly [number, string])[] = [
    [
      ties.new,
      t`${plural(ties.new, { one: '# Beziehung ist neu', other: '# Beziehungen sind neu' })}`,
    ],
    [
      ties.lost,
      t`${plural(ties.lost, { one: '# Beziehung ist weggefallen', other: '# Beziehungen sind weggefallen' })}`,
    ],
    [
      ties.stronger,
      t`${plural(ties.stronger, { one: '# Beziehung ist enger geworden', other: '# Beziehungen sind enger geworden' })}`,
    ],
    [
      ties.weaker,
      t`${plural(ties.weaker, { one: '# Beziehung ist loser geworden', other: '# Beziehungen sind loser geworden' })}`,
    ],
    [
      actors.new,
      t`${plural(actors.new, { one: '# Akteur kam dazu', other: '# Akteure kamen dazu' })}`,
    ],
    [
      actors.lost,
      t`${plural(actors.lost, { one: '# Akteur ist nicht mehr im Bestand', other: '# Akteure sind nicht mehr im Bestand' })}`,
    ],
    [
      actors.merged,
      t`${plural(actors.merged, { one: '# Eintrag wurde zusammengeführt', other: '# Einträge wurden zusammengeführt' })}`,
    ],
  ];
  return clauses.filter(([count]) => count > 0).map(([, clause]) => clause);
}
