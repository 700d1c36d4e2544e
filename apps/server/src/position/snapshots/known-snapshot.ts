import type { SnapshotId } from '@augenhoehe/domain/contract';
import type { Snapshot, SnapshotNetwork } from '@augenhoehe/domain/position';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { findSnapshot, lockSnapshot, networkOfSnapshot } from './snapshot-store.ts';

type Here = Pick<Work, 'trx' | 'place'>;

/** @throws ProblemError 404 `no-such-snapshot` */
export async function knownSnapshot({ trx, place }: Here, id: SnapshotId): Promise<Snapshot> {
  return present(await findSnapshot(trx, place.neighbourhoodId, id));
}

/**
 * The same, for a change of it: nobody else changes it before the transaction ends.
 *
 * @throws ProblemError 404 `no-such-snapshot`
 */
export async function lockedSnapshot({ trx, place }: Here, id: SnapshotId): Promise<Snapshot> {
  return present(await lockSnapshot(trx, place.neighbourhoodId, id));
}

/**
 * The network of a snapshot, which somebody may have removed since it was looked up.
 *
 * @throws ProblemError 404 `no-such-snapshot`
 */
export async function knownNetwork({ trx, place }: Here, id: SnapshotId): Promise<SnapshotNetwork> {
  return present(await networkOfSnapshot(trx, place.neighbourhoodId, id));
}

function present<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new ProblemError(404, 'no-such-snapshot');
  return found;
}
