import { may } from '@augenhoehe/domain/access';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import { type listSnapshots as contract, snapshotFigures } from '@augenhoehe/domain/position';
import type { Work } from '../../inventory/index.ts';
import { networkToKeep } from './network-to-keep.ts';
import { snapshotsOf } from './snapshot-store.ts';

export async function listSnapshots({ trx, place }: Work): Promise<ReplyOf<typeof contract>> {
  return {
    snapshots: await snapshotsOf(trx, place.neighbourhoodId),
    today: snapshotFigures(await networkToKeep(trx, place.neighbourhoodId)),
    can: { edit: may(place.member, 'snapshot.edit') },
  };
}
