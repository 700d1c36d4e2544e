import { type BodyOf, type ReplyOf, SnapshotId } from '@augenhoehe/domain/contract';
import type { takeSnapshot as contract } from '@augenhoehe/domain/position';
import type { Work } from '../../inventory/index.ts';
import { networkToKeep } from './network-to-keep.ts';
import { openSnapshotChange } from './open-snapshot-change.ts';
import { insertSnapshots } from './snapshot-store.ts';

export async function takeSnapshot(
  work: Work,
  { name }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const network = await networkToKeep(trx, place.neighbourhoodId);
  const changeSetId = await openSnapshotChange(work, { kind: 'snapshot.taken', params: { name } });
  const id = SnapshotId.parse(work.newId());
  await insertSnapshots(trx, place.neighbourhoodId, [
    { id, name, kind: 'by-hand', takenAt: at.toISOString(), network },
  ]);
  return { changeSetId, id };
}
