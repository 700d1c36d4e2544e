import type { AreaDraft } from '@augenhoehe/domain/access';
import type { AreaId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { fold } from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import { insertRows, updateRows } from '../platform/database/bulk.ts';
import type { Trx } from '../platform/database/schema.ts';

export interface NewArea extends AreaDraft {
  readonly id: AreaId;
}

function toRow(neighbourhoodId: NeighbourhoodId, area: NewArea) {
  return {
    neighbourhood_id: neighbourhoodId,
    id: area.id,
    name: area.name,
    sort_key: fold(area.name),
    boundary: area.boundary,
  };
}

export async function insertAreas(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  areas: readonly NewArea[],
): Promise<void> {
  await insertRows(
    trx,
    'area',
    areas.map((area) => toRow(neighbourhoodId, area)),
  );
}

export async function updateAreas(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  areas: readonly NewArea[],
): Promise<void> {
  await updateRows(trx, 'area', {
    key: ['neighbourhood_id', 'id'],
    columns: ['name', 'sort_key', 'boundary'],
    rows: areas.map((area) => toRow(neighbourhoodId, area)),
  });
}

/** Removes an area; its actors stay, without an area. */
export async function deleteArea(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: AreaId,
): Promise<void> {
  await trx
    .updateTable('actor')
    .set({ area_id: null })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('area_id', '=', id)
    .execute();
  await trx
    .deleteFrom('area')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}

/** All areas by name, with the number of their actors. */
export async function areasWithCounts(trx: Trx, neighbourhoodId: NeighbourhoodId) {
  return await trx
    .selectFrom('area')
    .select([
      'id',
      'name',
      sql<boolean>`boundary is not null`.as('hasBoundary'),
      sql<number>`(select count(*) from actor
        where actor.neighbourhood_id = area.neighbourhood_id and actor.area_id = area.id)::int`.as(
        'actorCount',
      ),
    ])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .orderBy('sort_key')
    .execute();
}

/** All areas with their outlines, as parsed GeoJSON or `null`. */
export async function areasWithBoundaries(trx: Trx, neighbourhoodId: NeighbourhoodId) {
  return await trx
    .selectFrom('area')
    .select(['id', 'name', 'boundary'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .orderBy('sort_key')
    .execute();
}
