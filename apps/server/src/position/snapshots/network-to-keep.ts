import type { Viewer } from '@augenhoehe/domain/access';
import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { SnapshotNetwork } from '@augenhoehe/domain/position';
import type { Trx } from '../../platform/database/schema.ts';
import { networkOf } from '../network-store.ts';

/** Sees the least of all who may read the network. */
const anyReader: Viewer = {
  role: 'reader',
  actorId: null,
  personId: null,
  isInProtectedCircle: false,
};

/** The network as it is now, as far as everybody who will read it later may see it. */
export async function networkToKeep(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
): Promise<SnapshotNetwork> {
  const { actors, ties } = await networkOf(trx, neighbourhoodId, anyReader);
  return {
    actors: actors.map(({ id, name, type, areaId }) => ({ id, name, type, areaId })),
    ties,
  };
}
