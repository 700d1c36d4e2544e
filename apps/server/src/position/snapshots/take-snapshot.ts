import { type BodyOf, type ReplyOf, SnapshotId } from '@augenhoehe/domain/contract';
import { snapshotsByHandAtMost, type takeSnapshot as contract } from '@augenhoehe/domain/position';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { networkToKeep } from './network-to-keep.ts';
import { openSnapshotChange } from './open-snapshot-change.ts';
import { countByHand, insertSnapshots } from './snapshot-store.ts';

export async function takeSnapshot(
  work: Work,
  { name }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  if ((await countByHand(trx, place.neighbourhoodId)) >= snapshotsByHandAtMost) {
    throw new ProblemError(409, 'too-many-snapshots', { most: snapshotsByHandAtMost });
  }
  const network = await networkToKeep(trx, place.neighbourhoodId);
  const changeSetId = await openSnapshotChange(work, { kind: 'snapshot.taken', params: { name } });
  const id = SnapshotId.parse(work.newId());
  await insertSnapshots(trx, place.neighbourhoodId, [
    { id, name, kind: 'by-hand', takenAt: at.toISOString(), network },
  ]);
  return { changeSetId, id };
}
