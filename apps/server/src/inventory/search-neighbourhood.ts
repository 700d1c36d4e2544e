import type { QueryOf, ReplyOf } from '@augenhoehe/domain/contract';
import { fold, type searchNeighbourhood as contract } from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import { actorFilter } from './actor-filter.ts';
import type { Work } from './change.ts';

const shown = 12;

/** The best matches: names that begin with the words before those that merely contain them. */
export async function searchNeighbourhood(
  { trx, place, at }: Work,
  { q }: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const start = fold(q);
  const actors = await trx
    .selectFrom('actor')
    .select(['id', 'name', 'type', 'area_id as areaId'])
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .where(actorFilter({ q }, at))
    .orderBy(sql`not starts_with(sort_key, ${start})`)
    .orderBy(sql`position(${start} in sort_key) = 0`)
    .orderBy('sort_key')
    .orderBy('id')
    .limit(shown)
    .execute();
  const tags = await sql<{ tag: string }>`
    select distinct tag from actor, unnest(tags) as tag
    where neighbourhood_id = ${place.neighbourhoodId} order by tag limit 2000`.execute(trx);
  return {
    actors,
    tags: tags.rows
      .map(({ tag }) => tag)
      .filter((tag) => fold(tag).includes(start))
      .slice(0, 5),
  };
}
