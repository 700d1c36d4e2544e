import type { SnapshotId } from '@augenhoehe/domain/contract';
import type { Snapshot } from '@augenhoehe/domain/position';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { findSnapshot } from './snapshot-store.ts';

/** @throws ProblemError 404 `no-such-snapshot` */
export async function knownSnapshot(
  { trx, place }: Pick<Work, 'trx' | 'place'>,
  id: SnapshotId,
): Promise<Snapshot> {
  const snapshot = await findSnapshot(trx, place.neighbourhoodId, id);
  if (snapshot === undefined) throw new ProblemError(404, 'no-such-snapshot');
  return snapshot;
}
