import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import {
  type CoverageColumns,
  type CoverageQuery,
  type CoverageTally,
  type Progress,
  staleBefore,
} from '@augenhoehe/domain/inventory';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../platform/database/schema.ts';
import { actorFilter } from '../actor-filter.ts';
import type { Looking } from '../looking.ts';
import { seenActors } from '../visibility/seen-actors.ts';

function keysOf(column: string): RawBuilder<string[]> {
  const keys = sql.ref(`actor.${column}`);
  return sql`case when cardinality(${keys}) = 0 then array['none'] else ${keys} end`;
}

const fieldKeys = keysOf('fields');
const groupKeys = sql<string[]>`array[coalesce(split_part(actor.type, '.', 1), 'none')]`;
const areaKeys = sql<string[]>`array[coalesce(actor.area_id::text, 'none')]`;
const targetKeys = keysOf('target_groups');

const columnKeys: Readonly<Record<CoverageColumns, RawBuilder<string[]>>> = {
  target: targetKeys,
  area: areaKeys,
  group: groupKeys,
};

/**
 * Cells, rows, columns and all in one go; each actor counts once in whatever it is counted for. What
 * the viewer may see is worked out once for each actor, before actors stand in several cells.
 */
export async function tallyCoverage(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { columns, area, ...looking }: CoverageQuery & Looking,
): Promise<CoverageTally[]> {
  const { rows } = await sql<CoverageTally>`
    with seen as materialized (
      select coalesce(actor.confirmed_at >= ${staleBefore(looking.now)}, false) as fresh,
        ${fieldKeys} as row_keys, ${columnKeys[columns]} as column_keys
      from ${seenActors(looking.viewer)}
      where actor.neighbourhood_id = ${neighbourhoodId}
        and ${actorFilter({ area, found: null }, looking)}
    )
    select row_key as "row", column_key as "column",
      count(*)::int as actors, (count(*) filter (where fresh))::int as confirmed
    from (
      select row_key, column_key, fresh
        from seen, unnest(row_keys) as row_key, unnest(column_keys) as column_key
      union all select row_key, null, fresh from seen, unnest(row_keys) as row_key
      union all select null, column_key, fresh from seen, unnest(column_keys) as column_key
      union all select null, null, fresh from seen
    ) as counted
    group by row_key, column_key`.execute(trx);
  return rows;
}

export type Dimension = 'all' | 'field' | 'target' | 'group' | 'area';

/** Who is confirmed by whom, for every field, target group, group and area, and for all. */
export async function tallyConfirmation(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { now, viewer }: Looking,
): Promise<(Progress & { readonly dimension: Dimension })[]> {
  const { rows } = await sql<Progress & { dimension: Dimension }>`
    with seen as materialized (
      select case
          when actor.confirmed_at is null then 'unconfirmed'
          when actor.confirmed_at < ${staleBefore(now)} then 'stale'
          else actor.confirmed_by
        end as state,
        ${fieldKeys} as fields, ${targetKeys} as targets,
        ${groupKeys} as groups, ${areaKeys} as areas
      from ${seenActors(viewer)}
      where actor.neighbourhood_id = ${neighbourhoodId}
    )
    select dimension, key,
      count(*)::int as actors,
      (count(*) filter (where state = 'actor'))::int as "byActor",
      (count(*) filter (where state = 'coordination'))::int as "byCoordination",
      (count(*) filter (where state = 'stale'))::int as stale,
      (count(*) filter (where state = 'unconfirmed'))::int as unconfirmed
    from (
      select 'all' as dimension, 'all' as key, state from seen
      union all select 'field', key, state from seen, unnest(fields) as key
      union all select 'target', key, state from seen, unnest(targets) as key
      union all select 'group', key, state from seen, unnest(groups) as key
      union all select 'area', key, state from seen, unnest(areas) as key
    ) as keyed
    group by dimension, key
    order by dimension, key`.execute(trx);
  return rows;
}
