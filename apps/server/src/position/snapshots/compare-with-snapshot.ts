import type { QueryOf, ReplyOf, SnapshotId } from '@augenhoehe/domain/contract';
import {
  compareSnapshots,
  type compareWithSnapshot as contract,
  type Snapshot,
} from '@augenhoehe/domain/position';
import type { Work } from '../../inventory/index.ts';
import { knownNetwork, knownSnapshot } from './known-snapshot.ts';
import { mergesBetween } from './merges-between.ts';
import { networkToKeep } from './network-to-keep.ts';

function isBefore(one: Snapshot, other: Snapshot): boolean {
  if (one.takenAt === other.takenAt) return one.id < other.id;
  return one.takenAt < other.takenAt;
}

/** Whichever is named first: the earlier one is compared with the later one. */
async function inTime(
  work: Work,
  id: SnapshotId,
  other: SnapshotId | undefined,
): Promise<{ earlier: Snapshot; later: Snapshot | null }> {
  const one = await knownSnapshot(work, id);
  if (other === undefined) return { earlier: one, later: null };
  const two = await knownSnapshot(work, other);
  return isBefore(two, one) ? { earlier: two, later: one } : { earlier: one, later: two };
}

export async function compareWithSnapshot(
  work: Work,
  id: SnapshotId,
  query: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { earlier, later } = await inTime(work, id, query.with);
  const before = await knownNetwork(work, earlier.id);
  const after =
    later === null
      ? await networkToKeep(trx, place.neighbourhoodId)
      : await knownNetwork(work, later.id);
  const merges = await mergesBetween(trx, place.neighbourhoodId, {
    after: earlier.takenAt,
    until: later?.takenAt ?? at.toISOString(),
  });
  return { earlier, later, comparison: compareSnapshots(before, after, merges) };
}
