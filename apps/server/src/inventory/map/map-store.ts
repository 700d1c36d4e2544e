import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { Trx } from '../../platform/database/schema.ts';
import { actorFilter, type SqlActorFilters } from '../actor-filter.ts';
import type { SeatedView } from '../bodies/seated.ts';

/** What a map shows of the actors that match, by name. */
export async function actorsForMap(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  query: SeatedView & { readonly filters: SqlActorFilters; readonly limit: number },
) {
  return await trx
    .selectFrom('actor')
    .select([
      'id',
      'name',
      'type',
      'area_id as areaId',
      'stage',
      'latitude',
      'longitude',
      'confirmed_at as confirmedAt',
    ])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(actorFilter(query.filters, query))
    .orderBy('sort_key')
    .orderBy('id')
    .limit(query.limit)
    .execute();
}
