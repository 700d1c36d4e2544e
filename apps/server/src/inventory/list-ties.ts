import { may } from '@augenhoehe/domain/access';
import { tieTypeTerms } from '@augenhoehe/domain/catalogue';
import type { QueryOf, ReplyOf, TieId } from '@augenhoehe/domain/contract';
import { type listTies as contract, TieStanding } from '@augenhoehe/domain/inventory';
import { type RawBuilder, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { anyOf } from '../platform/database/bulk.ts';
import type { Work } from './change.ts';
import { allOf, type Condition, where, wordPatterns } from './filter-conditions.ts';
import { figuresOf } from './figures.ts';
import { sidesOf } from './sides.ts';
import { statementsOfTie, toTie } from './tie-store.ts';

type Query = QueryOf<typeof contract>;
export type TieChoice = Omit<Query, 'limit' | 'offset'>;

const typeOrder = tieTypeTerms.map((type) => type.key);
const standingOrder = [...TieStanding.options];

const sortColumns: Readonly<Record<Query['sort'], RawBuilder<unknown>>> = {
  from: sql`a.sort_key`,
  to: sql`b.sort_key`,
  type: sql`array_position(${typeOrder}::text[], tie.type)`,
  level: sql`tie.level`,
  formality: sql`tie.formality`,
  standing: sql`array_position(${standingOrder}::text[], tie.standing)`,
  updated: sql`tie.updated_at`,
};

function filter({ q, actor, type, level, standing }: Order): Condition {
  return allOf([
    ...wordPatterns(q ?? '').map(
      (pattern) => sql<boolean>`(a.sort_key like ${pattern} or b.sort_key like ${pattern})`,
    ),
    ...where(actor, (id) => sql<boolean>`(tie.from_id = ${id} or tie.to_id = ${id})`),
    ...where(type, (types) => sql<boolean>`tie.type = any(${types}::text[])`),
    ...where(level, (levels) => sql<boolean>`tie.level = any(${levels.map(Number)}::int[])`),
    ...where(standing, (standings) => sql<boolean>`tie.standing = any(${standings}::text[])`),
  ]);
}

function tiesWithEnds({ trx, place }: Work) {
  return trx
    .selectFrom('tie')
    .innerJoin('actor as a', (join) =>
      join
        .onRef('a.neighbourhood_id', '=', 'tie.neighbourhood_id')
        .onRef('a.id', '=', 'tie.from_id'),
    )
    .innerJoin('actor as b', (join) =>
      join.onRef('b.neighbourhood_id', '=', 'tie.neighbourhood_id').onRef('b.id', '=', 'tie.to_id'),
    )
    .where('tie.neighbourhood_id', '=', place.neighbourhoodId);
}

type Order = TieChoice;

/** Ids of matching ties in their order, kept by version: leafing through costs one sort, not one a page. */
const known = new LRUCache<string, readonly TieId[]>({
  maxSize: 1_000_000,
  sizeCalculation: (ids) => ids.length + 1,
});

async function orderOf(work: Work, order: Order): Promise<readonly TieId[]> {
  const { neighbourhoodId, version } = work.place;
  const { q, actor, type, level, standing, sort, direction } = order;
  const key = JSON.stringify([
    [neighbourhoodId, version],
    [q, actor, type, level, standing],
    [sort, direction],
  ]);
  const ids = known.get(key) ?? (await readOrder(work, order));
  known.set(key, ids);
  return ids;
}

export async function readOrder(work: Work, order: Order): Promise<TieId[]> {
  const direction = order.direction === 'desc' ? sql`desc nulls last` : sql`asc nulls last`;
  const rows = await tiesWithEnds(work)
    .select('tie.id')
    .where(filter(order))
    .orderBy(sql`${sortColumns[order.sort]} ${direction}`)
    .orderBy('a.sort_key')
    .orderBy('b.sort_key')
    .orderBy('tie.id')
    .execute();
  return rows.map(({ id }) => id);
}

export async function readTies(work: Work, ids: readonly TieId[]) {
  const rows = await tiesWithEnds(work)
    .selectAll('tie')
    .select(['a.name as fromName', 'b.name as toName', statementsOfTie.as('statements')])
    .where('tie.id', '=', anyOf(ids))
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export async function listTies(
  work: Work,
  { limit, offset, ...order }: Query,
): Promise<ReplyOf<typeof contract>> {
  const { member } = work.place;
  const ids = await orderOf(work, order);
  const rows = await readTies(work, ids.slice(offset, offset + limit));
  const { ties: total, tiesByStanding } = await figuresOf(work);
  return {
    ties: rows.map((row) => {
      const tie = toTie(row);
      const can = {
        edit: may(member, 'tie.edit', [tie.from, tie.to]),
        remove: may(member, 'tie.remove', [tie.from, tie.to]),
        state: sidesOf(work.place, tie),
      };
      return { ...tie, fromName: row.fromName, toName: row.toName, can };
    }),
    matching: ids.length,
    total,
    standings: {
      outside: tiesByStanding.get('outside') ?? 0,
      'one-sided': tiesByStanding.get('one-sided') ?? 0,
      confirmed: tiesByStanding.get('confirmed') ?? 0,
      contradicted: tiesByStanding.get('contradicted') ?? 0,
    },
    can: { add: may(member, 'tie.add'), import: may(member, 'import.run') },
  };
}
