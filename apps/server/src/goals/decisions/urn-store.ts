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

interface Cast {
  readonly decisionId: DecisionId;
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
 * Ticks voices off and puts their ballots in, both in an order of their contents; which ballot came from which voice nothing
 * keeps. False where one of them has voted before: then nothing is written.
 */
export async function castIntoUrn(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId, voices, ballots }: Cast,
): Promise<boolean> {
  const { rows } = await sql`
    update decision_register set voted = (
      select jsonb_agg(one order by one)
      from jsonb_array_elements(voted || ${JSON.stringify(voices)}::jsonb) as one
    )
    where neighbourhood_id = ${neighbourhoodId} and decision_id = ${decisionId}
      and not jsonb_exists_any(voted, ${voices}::text[])
    returning decision_id`.execute(trx);
  if (rows.length === 0) return false;
  await sql`
    update decision_urn set ballots = (
      select jsonb_agg(one order by one)
      from jsonb_array_elements(ballots || ${JSON.stringify(ballots)}::jsonb) as one
    )
    where neighbourhood_id = ${neighbourhoodId} and decision_id = ${decisionId}`.execute(trx);
  return true;
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
