import type { Viewer } from '@augenhoehe/domain/access';
import { type Actor, type actorSortKeys, fold, staleBefore } from '@augenhoehe/domain/inventory';
import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import { actorTypeTerms, stageTerms } from '@augenhoehe/domain/catalogue';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../platform/database/schema.ts';
import { actorFilter, type SqlActorFilters } from './actor-filter.ts';
import { toActor } from './actor-row.ts';
import type { Looking } from './looking.ts';
import { visibleConfirmation } from './visibility/visible-confirmation.ts';
import { visibleGroup } from './visibility/visible-group.ts';
import { guardColumns } from './visibility/visible-row.ts';

export interface ActorListQuery extends Looking {
  readonly filters: SqlActorFilters;
  readonly sort: (typeof actorSortKeys)[number];
  readonly direction: 'asc' | 'desc';
  readonly limit: number;
  readonly offset: number;
}

/** Sorting by a catalogue word follows the word, not its key. */
const typeOrder = actorTypeTerms
  .toSorted((a, b) => (fold(a.de) < fold(b.de) ? -1 : 1))
  .map((type) => type.key);
const stageOrder = stageTerms.map((stage) => stage.key);

const tieCount = sql`(
  select count(*) from tie where tie.neighbourhood_id = actor.neighbourhood_id
  and (tie.from_id = actor.id or tie.to_id = actor.id))`;

/** What a viewer does not see sorts as if it were not there. */
function sortColumn(sort: ActorListQuery['sort'], viewer: Viewer): RawBuilder<unknown> {
  switch (sort) {
    case 'name':
      return sql`actor.sort_key`;
    case 'type':
      return sql`array_position(${typeOrder}::text[], actor.type)`;
    case 'area':
      return sql`(select area.sort_key from area
        where area.neighbourhood_id = actor.neighbourhood_id and area.id = actor.area_id)`;
    case 'stage':
      return sql`case when ${visibleGroup(viewer, 'working')}
        then array_position(${stageOrder}::text[], actor.stage) end`;
    case 'confirmed':
      return visibleConfirmation(viewer);
    case 'ties':
      return tieCount;
  }
}

/** The rows of one page, whatever is read of each. */
function pageOf(trx: Trx, neighbourhoodId: NeighbourhoodId, query: ActorListQuery) {
  const direction = query.direction === 'desc' ? sql`desc nulls last` : sql`asc nulls last`;
  return trx
    .selectFrom('actor')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(actorFilter(query.filters, query))
    .orderBy(sql`${sortColumn(query.sort, query.viewer)} ${direction}`)
    .orderBy('sort_key')
    .orderBy('id')
    .limit(query.limit)
    .offset(query.offset);
}

/** One page of actors in a total order; ties between equals are broken by name and id. */
export async function pageOfActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  query: ActorListQuery,
) {
  return await pageOf(trx, neighbourhoodId, query)
    .select([
      'id',
      'name',
      'type',
      'area_id as areaId',
      'stage',
      'fields',
      'target_groups as targetGroups',
      'offers',
      'needs',
      'street',
      'postal_code as postalCode',
      'city',
      'phone',
      'email',
      'web',
      'tags',
      ...guardColumns,
    ])
    .execute();
}

/** Like `pageOfActors`, with all that is known of each. */
export async function wholeActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  query: ActorListQuery,
): Promise<Actor[]> {
  const rows = await pageOf(trx, neighbourhoodId, query).selectAll().execute();
  return rows.map(toActor);
}

/** How many match, and how many of all are old or unconfirmed. */
export async function countActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  query: Pick<ActorListQuery, 'filters' | keyof Looking>,
) {
  const confirmed = visibleConfirmation(query.viewer);
  return await trx
    .selectFrom('actor')
    .select([
      sql<number>`(count(*) filter (where ${actorFilter(query.filters, query)}))::int`.as(
        'matching',
      ),
      sql<number>`(count(*) filter (where ${confirmed} < ${staleBefore(query.now)}))::int`.as(
        'stale',
      ),
      sql<number>`(count(*) filter (where ${confirmed} is null))::int`.as('unconfirmed'),
    ])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .executeTakeFirstOrThrow();
}
