import type { ActorId, AreaId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { FactVisibility, Provenances, type SearchableActor } from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import { anyOf } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';

/** An actor as the search keeps it: its texts, and what an answer shows of it. */
export interface SearchRow extends SearchableActor {
  readonly sortKey: string;
  readonly areaId: AreaId | null;
  readonly provenance: Provenances;
  readonly visibility: FactVisibility;
}

/**
 * A stamp for each actor, another one after each change of it or of its area: the number of the transaction
 * that wrote the row.
 */
export async function actorStamps(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
): Promise<ReadonlyMap<ActorId, string>> {
  const { rows } = await sql<{ id: ActorId; stamp: string }>`
    select actor.id, actor.xmin::text || ' ' || coalesce(area.xmin::text, '') as stamp
    from actor
    left join area on area.neighbourhood_id = actor.neighbourhood_id and area.id = actor.area_id
    where actor.neighbourhood_id = ${neighbourhoodId}
    order by actor.id`.execute(trx);
  return new Map(rows.map(({ id, stamp }) => [id, stamp]));
}

export async function searchRows(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly ActorId[],
): Promise<SearchRow[]> {
  const rows = await trx
    .selectFrom('actor')
    .leftJoin('area', (join) =>
      join
        .onRef('area.neighbourhood_id', '=', 'actor.neighbourhood_id')
        .onRef('area.id', '=', 'actor.area_id'),
    )
    .select([
      'actor.id',
      'actor.name',
      'actor.sort_key as sortKey',
      'actor.type',
      'actor.area_id as areaId',
      'area.name as areaName',
      'actor.fields',
      'actor.target_groups as targetGroups',
      'actor.offers',
      'actor.offers_text as offersText',
      'actor.needs',
      'actor.needs_text as needsText',
      'actor.street',
      'actor.postal_code as postalCode',
      'actor.city',
      'actor.phone',
      'actor.email',
      'actor.web',
      'actor.mandate',
      'actor.strengths',
      'actor.limits',
      'actor.tags',
      'actor.notes',
      'actor.provenance',
      'actor.visibility',
    ])
    .where('actor.neighbourhood_id', '=', neighbourhoodId)
    .where('actor.id', '=', anyOf(ids))
    .orderBy('actor.id')
    .execute();
  return rows.map(({ areaName, ...row }) => ({
    ...row,
    provenance: Provenances.parse(row.provenance),
    visibility: FactVisibility.parse(row.visibility),
    area: row.areaId === null || areaName === null ? null : { id: row.areaId, name: areaName },
  }));
}
