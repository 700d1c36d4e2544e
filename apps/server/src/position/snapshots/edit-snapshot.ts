import type { BodyOf, ReplyOf, SnapshotId } from '@augenhoehe/domain/contract';
import {
  monthOf,
  type removeSnapshot as removing,
  type renameSnapshot as renaming,
  type Snapshot,
} from '@augenhoehe/domain/position';
import { requireUnchanged, type Work } from '../../inventory/index.ts';
import { lockedSnapshot } from './known-snapshot.ts';
import { openSnapshotChange } from './open-snapshot-change.ts';
import { deleteSnapshot, updateSnapshotName } from './snapshot-store.ts';

function calledSoFar({ name, takenAt }: Snapshot): string {
  return name === '' ? monthOf(new Date(takenAt)) : name;
}

export async function renameSnapshot(
  work: Work,
  id: SnapshotId,
  { name, was }: BodyOf<typeof renaming>,
): Promise<ReplyOf<typeof renaming>> {
  const { trx, place } = work;
  const stored = await lockedSnapshot(work, id);
  requireUnchanged<Snapshot, 'name'>(['name'], { stored, changes: { name }, was: { name: was } });
  const params = { from: calledSoFar(stored), to: name };
  const changeSetId = await openSnapshotChange(work, { kind: 'snapshot.renamed', params });
  await updateSnapshotName(trx, place.neighbourhoodId, { id, name });
  return { changeSetId };
}

export async function removeSnapshot(
  work: Work,
  id: SnapshotId,
): Promise<ReplyOf<typeof removing>> {
  const { trx, place } = work;
  const params = { name: calledSoFar(await lockedSnapshot(work, id)) };
  const changeSetId = await openSnapshotChange(work, { kind: 'snapshot.removed', params });
  await deleteSnapshot(trx, place.neighbourhoodId, id);
  return { changeSetId };
}
