import type { BodyOf, ReplyOf, SnapshotId } from '@augenhoehe/domain/contract';
import {
  monthOf,
  type removeSnapshot as removing,
  type renameSnapshot as renaming,
  type Snapshot,
} from '@augenhoehe/domain/position';
import type { Work } from '../../inventory/index.ts';
import { knownSnapshot } from './known-snapshot.ts';
import { openSnapshotChange } from './open-snapshot-change.ts';
import { deleteSnapshot, updateSnapshotName } from './snapshot-store.ts';

function calledSoFar({ name, takenAt }: Snapshot): string {
  return name === '' ? monthOf(new Date(takenAt)) : name;
}

export async function renameSnapshot(
  work: Work,
  id: SnapshotId,
  { name }: BodyOf<typeof renaming>,
): Promise<ReplyOf<typeof renaming>> {
  const { trx, place } = work;
  const from = calledSoFar(await knownSnapshot(work, id));
  const params = { from, to: name };
  const changeSetId = await openSnapshotChange(work, { kind: 'snapshot.renamed', params });
  await updateSnapshotName(trx, place.neighbourhoodId, { id, name });
  return { changeSetId };
}

export async function removeSnapshot(
  work: Work,
  id: SnapshotId,
): Promise<ReplyOf<typeof removing>> {
  const { trx, place } = work;
  const params = { name: calledSoFar(await knownSnapshot(work, id)) };
  const changeSetId = await openSnapshotChange(work, { kind: 'snapshot.removed', params });
  await deleteSnapshot(trx, place.neighbourhoodId, id);
  return { changeSetId };
}
