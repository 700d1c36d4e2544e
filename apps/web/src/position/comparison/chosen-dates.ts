import type { SnapshotId } from '@augenhoehe/domain/contract';
import type { Snapshot } from '@augenhoehe/domain/position';
import type { ComparisonSearch } from './comparison-search.ts';

export interface ChosenDates {
  readonly from: SnapshotId;
  /** `null`: today. */
  readonly to: SnapshotId | null;
}

/** The dates that the address names, as far as there are such; `null` where there is no snapshot at all. */
export function chosenDates(
  snapshots: readonly Pick<Snapshot, 'id'>[],
  { von, bis }: Pick<ComparisonSearch, 'von' | 'bis'>,
): ChosenDates | null {
  const order = snapshots.map(({ id }) => id);
  const from = order.find((id) => id === von) ?? order[0];
  if (from === undefined) return null;
  const to = order.slice(order.indexOf(from) + 1).find((id) => id === bis) ?? null;
  return { from, to };
}
