import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { Trx } from '../../platform/database/schema.ts';
import { actorFilter, type SqlActorFilters } from '../actor-filter.ts';

/** What a map shows of the actors that match, by name. */
export async function actorsForMap(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  query: { readonly filters: SqlActorFilters; readonly now: Date; readonly limit: number },
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
    .where(actorFilter(query.filters, query.now))
    .orderBy('sort_key')
    .orderBy('id')
    .limit(query.limit)
    .execute();
}
