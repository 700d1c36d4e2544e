import { may } from '@augenhoehe/domain/access';
import { tieTypeTerms } from '@augenhoehe/domain/catalogue';
import type { QueryOf, ReplyOf, TieId } from '@augenhoehe/domain/contract';
import { type listTies as contract, TieStanding } from '@augenhoehe/domain/inventory';
import { type RawBuilder, sql } from 'kysely';
import { anyOf } from '../platform/database/bulk.ts';
import type { Work } from './change.ts';
import { allOf, type Condition, where, wordPatterns } from './filter-conditions.ts';
import { figuresOf } from './figures.ts';
import { sidesOf } from './sides.ts';
import { statementsOfTie, toTie } from './tie-store.ts';

type Query = QueryOf<typeof contract>;

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

function filter({ q, actor, type, level, standing }: Query): Condition {
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

/** Which ties stand on the page, in their order; all else is read for these alone. */
async function idsOfPage(work: Work, query: Query): Promise<TieId[]> {
  const direction = query.direction === 'desc' ? sql`desc nulls last` : sql`asc nulls last`;
  const rows = await tiesWithEnds(work)
    .select('tie.id')
    .where(filter(query))
    .orderBy(sql`${sortColumns[query.sort]} ${direction}`)
    .orderBy('a.sort_key')
    .orderBy('b.sort_key')
    .orderBy('tie.id')
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  return rows.map(({ id }) => id);
}

async function pageOfTies(work: Work, query: Query) {
  const ids = await idsOfPage(work, query);
  const rows = await tiesWithEnds(work)
    .selectAll('tie')
    .select(['a.name as fromName', 'b.name as toName', statementsOfTie.as('statements')])
    .where('tie.id', '=', anyOf(ids))
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function countMatching(work: Work, query: Query): Promise<number> {
  const { q, actor, type, level, standing } = query;
  const unfiltered = [q, actor, type, level, standing].every((part) => part === undefined);
  if (unfiltered) return (await figuresOf(work)).ties;
  const { count } = await tiesWithEnds(work)
    .select(sql<number>`count(*)::int`.as('count'))
    .where(filter(query))
    .executeTakeFirstOrThrow();
  return count;
}

export async function listTies(work: Work, query: Query): Promise<ReplyOf<typeof contract>> {
  const { member } = work.place;
  const rows = await pageOfTies(work, query);
  const matching = await countMatching(work, query);
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
    matching,
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
