import type { ActorId } from '@augenhoehe/domain/contract';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Work } from './change.ts';

/** What lists and sheets need to know of a neighbourhood as a whole. */
export interface Figures {
  readonly actors: number;
  readonly ties: number;
  readonly tiesByActor: ReadonlyMap<ActorId, number>;
  readonly tiesByStanding: ReadonlyMap<string, number>;
  /** How many actors offer or need each thing. */
  readonly offering: ReadonlyMap<string, number>;
  readonly needing: ReadonlyMap<string, number>;
}

/** By neighbourhood and version: a figure is worked out once after each change, in each process. */
const known = new LRUCache<string, Figures>({ max: 50 });

export async function figuresOf(work: Work): Promise<Figures> {
  const { neighbourhoodId, version } = work.place;
  const key = `${neighbourhoodId} ${version}`;
  const figures = known.get(key) ?? (await countFigures(work));
  known.set(key, figures);
  return figures;
}

async function countFigures(work: Work): Promise<Figures> {
  const ofActors = await count<ActorId>(
    work,
    sql`select unnest(array[from_id, to_id]) as key from tie`,
  );
  const ofStandings = await count<string>(work, sql`select standing as key from tie`);
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from actor
    where neighbourhood_id = ${work.place.neighbourhoodId}`.execute(work.trx);
  return {
    actors: rows[0]?.count ?? 0,
    ties: [...ofStandings.values()].reduce((sum, part) => sum + part, 0),
    tiesByActor: ofActors,
    tiesByStanding: ofStandings,
    offering: await count<string>(work, sql`select unnest(offers) as key from actor`),
    needing: await count<string>(work, sql`select unnest(needs) as key from actor`),
  };
}

/** How often each key comes in the neighbourhood's rows. */
async function count<Key extends string>(
  { trx, place }: Work,
  keys: ReturnType<typeof sql>,
): Promise<Map<Key, number>> {
  const { rows } = await sql<{ key: Key; count: number }>`
    select key, count(*)::int as count
    from (${keys} where neighbourhood_id = ${place.neighbourhoodId}) as keyed
    group by key`.execute(trx);
  return new Map(rows.map((row) => [row.key, row.count]));
}
