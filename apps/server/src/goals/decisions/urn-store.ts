import type { DecisionId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { VoiceId } from '@augenhoehe/domain/contract';
import { UrnBallot } from '@augenhoehe/domain/goals';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../../platform/database/schema.ts';

const Voted = z.array(VoiceId);
const Urn = z.array(UrnBallot);

export interface SecretVotes {
  /** Who has voted, in the order of their ids. */
  readonly voted: readonly VoiceId[];
  /** What was voted, in an order of its own. */
  readonly urn: readonly UrnBallot[];
}

interface BoxCast {
  readonly voices: readonly VoiceId[];
  readonly ballots: readonly UrnBallot[];
}

/** An empty urn with its register, once, when a secret decision is opened. */
export async function openUrn(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  decisionId: DecisionId,
): Promise<void> {
  const key = { neighbourhood_id: neighbourhoodId, decision_id: decisionId };
  await trx
    .insertInto('decision_register')
    .values({ ...key, voted: '[]' })
    .execute();
  await trx
    .insertInto('decision_urn')
    .values({ ...key, ballots: '[]' })
    .execute();
}

/** Register and urn of a secret decision; empty where it has none. */
export async function secretVotesOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId, isLocked }: { readonly decisionId: DecisionId; readonly isLocked: boolean },
): Promise<SecretVotes> {
  const register = await trx
    .selectFrom('decision_register')
    .select('voted')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .$if(isLocked, (query) => query.forUpdate())
    .executeTakeFirst();
  const urn = await trx
    .selectFrom('decision_urn')
    .select('ballots')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .executeTakeFirst();
  return { voted: Voted.parse(register?.voted ?? []), urn: Urn.parse(urn?.ballots ?? []) };
}

/**
 * Ticks a voice off and puts a ballot in, both in an order of their contents; which ballot came from which voice nothing
 * keeps. False where the voice has voted before.
 */
export async function castIntoUrn(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  {
    decisionId,
    voiceId,
    ballot,
  }: { readonly decisionId: DecisionId; readonly voiceId: VoiceId; readonly ballot: UrnBallot },
): Promise<boolean> {
  const { rows } = await sql`
    update decision_register set voted = (
      select jsonb_agg(one order by one)
      from jsonb_array_elements(voted || to_jsonb(${voiceId}::text)) as one
    )
    where neighbourhood_id = ${neighbourhoodId} and decision_id = ${decisionId}
      and not jsonb_exists(voted, ${voiceId}::text)
    returning decision_id`.execute(trx);
  if (rows.length === 0) return false;
  await sql`
    update decision_urn set ballots = (
      select jsonb_agg(one order by one)
      from jsonb_array_elements(ballots || jsonb_build_array(${JSON.stringify(ballot)}::jsonb)) as one
    )
    where neighbourhood_id = ${neighbourhoodId} and decision_id = ${decisionId}`.execute(trx);
  return true;
}

/**
 * Ticks off everybody whose ballot lay in a box, and puts all of them in at once; both rows are written as at a single vote.
 *
 * @throws Error where one of them has voted, which nobody can while the box waits
 */
export async function castBoxIntoUrn(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  {
    decisionId,
    box: { voices, ballots },
  }: { readonly decisionId: DecisionId; readonly box: BoxCast },
): Promise<void> {
  const { rows } = await sql`
    update decision_register set voted = (
      select jsonb_agg(one order by one)
      from jsonb_array_elements(voted || ${JSON.stringify(voices)}::jsonb) as one
    )
    where neighbourhood_id = ${neighbourhoodId} and decision_id = ${decisionId}
      and not jsonb_exists_any(voted, ${voices}::text[])
    returning decision_id`.execute(trx);
  if (rows.length === 0) throw new Error(`A voice in a box of ${decisionId} has voted.`);
  await sql`
    update decision_urn set ballots = (
      select jsonb_agg(one order by one)
      from jsonb_array_elements(ballots || ${JSON.stringify(ballots)}::jsonb) as one
    )
    where neighbourhood_id = ${neighbourhoodId} and decision_id = ${decisionId}`.execute(trx);
}

/** Which of these voices have voted in secret. */
export async function votedAmong(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId, voices }: { readonly decisionId: DecisionId; readonly voices: readonly VoiceId[] },
): Promise<VoiceId[]> {
  const { rows } = await sql<{ id: VoiceId }>`
    select one as id
    from decision_register cross join lateral jsonb_array_elements_text(voted) as one
    where neighbourhood_id = ${neighbourhoodId} and decision_id = ${decisionId}
      and one = any(${voices}::text[])`.execute(trx);
  return rows.map(({ id }) => id);
}
