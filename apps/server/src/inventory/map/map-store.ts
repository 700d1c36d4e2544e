import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { Trx } from '../../platform/database/schema.ts';
import { actorFilter, type SqlActorFilters } from '../actor-filter.ts';
import type { Looking } from '../looking.ts';
import { guardColumns } from '../visibility/visible-row.ts';

/** What a map shows of the actors that match, by name. */
export async function actorsForMap(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  query: Looking & { readonly filters: SqlActorFilters; readonly limit: number },
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
      ...guardColumns,
    ])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(actorFilter(query.filters, query))
    .orderBy('sort_key')
    .orderBy('id')
    .limit(query.limit)
    .execute();
}
