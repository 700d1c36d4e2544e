import type { ActorChanges } from '@augenhoehe/domain/inventory';
import { type RowChange, rowDifferences } from './row-differences.ts';

interface Restoring {
  readonly changes: ActorChanges;
  /** What holds now, so that nobody else's work is overwritten unseen. */
  readonly was: ActorChanges;
}

/** The facts as they were before a change, where they are different now; `null`: there are none. */
export function factsToRestore(
  rows: readonly RowChange[],
  present: ActorChanges,
): Restoring | null {
  const facts = rows
    .flatMap(rowDifferences)
    .flatMap((each) => (each.of === 'actor' ? [each] : []))
    .filter(
      ({ fact, before }) =>
        before[fact] !== undefined &&
        present[fact] !== undefined &&
        JSON.stringify(before[fact]) !== JSON.stringify(present[fact]),
    );
  if (facts.length === 0) return null;
  return {
    changes: Object.fromEntries(facts.map(({ fact, before }) => [fact, before[fact]])),
    was: Object.fromEntries(facts.map(({ fact }) => [fact, present[fact]])),
  };
}
