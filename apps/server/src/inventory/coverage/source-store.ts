import type { Viewer } from '@augenhoehe/domain/access';
import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { ConfirmableGroup, SourceCount } from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/schema.ts';
import { seenActors } from '../visibility/seen-actors.ts';

/** More sources than anybody reads; a list of a thousand talks is told by its first. */
const mostSources = 500;

/** Where each group of facts comes from, the most frequent source first. */
export async function sourcesOfFacts(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  viewer: Viewer,
): Promise<(SourceCount & { readonly group: ConfirmableGroup })[]> {
  const { rows } = await sql<SourceCount & { group: ConfirmableGroup }>`
    select origin.key as "group", origin.value ->> 'source' as source,
      origin.value ->> 'means' as means, count(*)::int as actors
    from ${seenActors(viewer)} cross join lateral jsonb_each(actor.provenance) as origin
    where actor.neighbourhood_id = ${neighbourhoodId}
    group by 1, 2, 3
    order by actors desc, 1, 2, 3
    limit ${mostSources}`.execute(trx);
  return rows;
}

/** Where it comes from that actors work in a field, the most frequent source first. */
export async function sourcesOfFields(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  viewer: Viewer,
): Promise<(SourceCount & { readonly field: string })[]> {
  const { rows } = await sql<SourceCount & { field: string }>`
    select field, provenance #>> '{mission,source}' as source,
      provenance #>> '{mission,means}' as means, count(*)::int as actors
    from ${seenActors(viewer)} cross join lateral unnest(actor.fields) as field
    where neighbourhood_id = ${neighbourhoodId} and provenance ? 'mission'
    group by 1, 2, 3
    order by actors desc, 1, 2, 3
    limit ${mostSources}`.execute(trx);
  return rows;
}
