import type { Viewer } from '@augenhoehe/domain/access';
import type { ActorId } from '@augenhoehe/domain/contract';
import { canSeeGroup, FactVisibility, type Guarded } from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Work } from './change.ts';

/** What lists and sheets need to know of a neighbourhood as a whole. */
export interface Figures {
  readonly actors: number;
  readonly ties: number;
  readonly tiesByActor: ReadonlyMap<ActorId, number>;
  readonly tiesByStanding: ReadonlyMap<string, number>;
  /** How many actors offer or need each thing and hide that from nobody. */
  readonly offering: ReadonlyMap<string, number>;
  readonly needing: ReadonlyMap<string, number>;
  /** Those who hide their offers or needs from somebody. */
  readonly reserved: readonly Reserved[];
}

export interface Reserved extends Guarded {
  readonly offers: readonly string[];
  readonly needs: readonly string[];
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
    sql`select unnest(array[from_id, to_id]) as key from tie where`,
  );
  const ofStandings = await count<string>(work, sql`select standing as key from tie where`);
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from actor
    where neighbourhood_id = ${work.place.neighbourhoodId}`.execute(work.trx);
  return {
    actors: rows[0]?.count ?? 0,
    ties: [...ofStandings.values()].reduce((sum, part) => sum + part, 0),
    tiesByActor: ofActors,
    tiesByStanding: ofStandings,
    offering: await count<string>(
      work,
      sql`select unnest(offers) as key from actor where not (${isReserved}) and`,
    ),
    needing: await count<string>(
      work,
      sql`select unnest(needs) as key from actor where not (${isReserved}) and`,
    ),
    reserved: await reservedActors(work),
  };
}

const isReserved = sql`jsonb_exists_any(visibility, array['offers', 'needs'])`;

async function reservedActors({ trx, place }: Work): Promise<Reserved[]> {
  const rows = await trx
    .selectFrom('actor')
    .select(['id', 'offers', 'needs', 'visibility'])
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .where(sql<boolean>`${isReserved}`)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, visibility: FactVisibility.parse(row.visibility) }));
}

/** How many actors offer, and how many need, each thing, as far as the viewer may know. */
export function exchangeSeenBy(
  viewer: Viewer,
  { offering, needing, reserved }: Figures,
): Pick<Figures, 'offering' | 'needing'> {
  const seen = { offering: new Map(offering), needing: new Map(needing) };
  for (const actor of reserved) {
    if (canSeeGroup(viewer, actor, 'offers')) addEach(seen.offering, actor.offers);
    if (canSeeGroup(viewer, actor, 'needs')) addEach(seen.needing, actor.needs);
  }
  return seen;
}

function addEach(counts: Map<string, number>, keys: readonly string[]): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How often each key comes in the neighbourhood's rows. */
async function count<Key extends string>(
  { trx, place }: Work,
  keys: ReturnType<typeof sql>,
): Promise<Map<Key, number>> {
  const { rows } = await sql<{ key: Key; count: number }>`
    select key, count(*)::int as count
    from (${keys} neighbourhood_id = ${place.neighbourhoodId}) as keyed
    group by key`.execute(trx);
  return new Map(rows.map((row) => [row.key, row.count]));
}
