import type { Viewer } from '@augenhoehe/domain/access';
import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { OfferingActor } from '@augenhoehe/domain/position';
import { seenActors } from '../inventory/index.ts';
import type { Trx } from '../platform/database/schema.ts';
import { most } from './network-store.ts';

/** All actors by name with what they work on, offer and need, as far as the viewer sees it. */
export async function offeringActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  viewer: Viewer,
): Promise<OfferingActor[]> {
  return await trx
    .selectFrom(seenActors(viewer))
    .select([
      'id',
      'name',
      'type',
      'area_id as areaId',
      'fields',
      'target_groups as targetGroups',
      'offers',
      'offers_text as offersText',
      'needs',
    ])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .orderBy('sort_key')
    .orderBy('id')
    .limit(most.actors)
    .execute();
}
