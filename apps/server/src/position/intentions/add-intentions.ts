import {
  type ActorId,
  type BodyOf,
  type NeighbourhoodId,
  type ReplyOf,
  TieId,
} from '@augenhoehe/domain/contract';
import type { TieFacts } from '@augenhoehe/domain/inventory';
import { type addIntentions as contract, pairOf } from '@augenhoehe/domain/position';
import { sql } from 'kysely';
import { insertTies, sidesOf, type Work } from '../../inventory/index.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { anyOf } from '../../platform/database/bulk.ts';
import { openPositionChange } from '../open-position-change.ts';

type Body = BodyOf<typeof contract>;
type Pair = Body['pairs'][number];

/** Wishes for ties in one change set; a pair that has one already, whoever wishes, keeps it as it is. */
export async function addIntentions(
  work: Work,
  { pairs, source }: Body,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { neighbourhoodId } = place;
  await requireEnds(work, pairs);
  const wished = await lockWishes(trx, neighbourhoodId);
  const asked = [...new Map(pairs.map((pair) => [pairOf(pair), pair])).values()];
  const added = asked.filter((pair) => !wished.has(pairOf(pair)));
  const known = asked.filter((pair) => wished.has(pairOf(pair)));
  if (added.length === 0) return { changeSetId: null, added, known };
  const params = { count: added.length };
  const changeSetId = await openPositionChange(work, { kind: 'ties.intended', params });
  const ties = added.map((pair) => {
    const [side = 'outside'] = sidesOf(place, pair).toReversed();
    const facts: TieFacts = { ...pair, type: 'wunsch', since: null, until: null, note: '' };
    const statedAt = at.toISOString();
    const statement = { side, level: 0, formality: null, source, statedAt } as const;
    return { id: TieId.parse(work.newId()), facts, statements: [statement] };
  });
  await insertTies(trx, neighbourhoodId, { ties, at });
  return { changeSetId, added, known };
}

/** Both ends exist, differ, and the member may speak for one of them. */
async function requireEnds({ trx, place }: Work, pairs: readonly Pair[]): Promise<void> {
  if (pairs.some(({ from, to }) => from === to)) throw new ProblemError(400, 'tie-with-itself');
  if (pairs.some((pair) => sidesOf(place, pair).length === 0)) {
    throw new ProblemError(403, 'not-allowed');
  }
  const ends = [...new Set<ActorId>(pairs.flatMap(({ from, to }) => [from, to]))];
  const rows = await trx
    .selectFrom('actor')
    .select('id')
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .where('id', '=', anyOf(ends))
    .execute();
  if (rows.length < ends.length) throw new ProblemError(404, 'no-such-actor');
}

/** Pairs that wish to be tied; nobody else can add intentions before this transaction ends. */
async function lockWishes(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
): Promise<ReadonlySet<string>> {
  const name = `intentions ${neighbourhoodId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx);
  const rows = await trx
    .selectFrom('tie')
    .select(['from_id as from', 'to_id as to'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('type', '=', 'wunsch')
    .execute();
  return new Set(rows.map(pairOf));
}
