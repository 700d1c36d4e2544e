import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import {
  type CoverageColumns,
  type CoverageQuery,
  type CoverageTally,
  type Progress,
} from '@augenhoehe/domain/inventory';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../platform/database/schema.ts';
import { actorFilter, staleBefore } from '../actor-filter.ts';
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

/** Cells, rows, columns and all in one go; each actor counts once in whatever it is counted for. */
export async function tallyCoverage(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { columns, area, ...looking }: CoverageQuery & Looking,
): Promise<CoverageTally[]> {
  const { rows } = await sql<CoverageTally>`
    select row_key as "row", column_key as "column",
      count(distinct id)::int as actors,
      (count(distinct id) filter (where confirmed_at >= ${staleBefore(looking.now)}))::int as confirmed
    from (
      select actor.id, actor.confirmed_at, row_key, column_key
      from ${seenActors(looking.viewer)}
      cross join lateral unnest(${fieldKeys}) as row_key
      cross join lateral unnest(${columnKeys[columns]}) as column_key
      where actor.neighbourhood_id = ${neighbourhoodId} and ${actorFilter({ area, found: null }, looking)}
    ) as counted
    group by grouping sets ((row_key, column_key), (row_key), (column_key), ())`.execute(trx);
  return rows;
}

export type Dimension = 'all' | 'field' | 'target' | 'group' | 'area';

/** Who is confirmed by whom, for every field, target group, group and area, and for all. */
export async function tallyConfirmation(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { now, viewer }: Looking,
): Promise<(Progress & { readonly dimension: Dimension })[]> {
  const limit = staleBefore(now);
  const { rows } = await sql<Progress & { dimension: Dimension }>`
    select dimension, key,
      count(*)::int as actors,
      (count(*) filter (where confirmed_at >= ${limit} and confirmed_by = 'actor'))::int
        as "byActor",
      (count(*) filter (where confirmed_at >= ${limit} and confirmed_by <> 'actor'))::int
        as "byCoordination",
      (count(*) filter (where confirmed_at < ${limit}))::int as stale,
      (count(*) filter (where confirmed_at is null))::int as unconfirmed
    from ${seenActors(viewer)}
    cross join lateral (
      select 'all' as dimension, 'all' as key
      union all select 'field', unnest(${fieldKeys})
      union all select 'target', unnest(${targetKeys})
      union all select 'group', unnest(${groupKeys})
      union all select 'area', unnest(${areaKeys})
    ) as keyed
    where neighbourhood_id = ${neighbourhoodId}
    group by dimension, key
    order by dimension, key`.execute(trx);
  return rows;
}
