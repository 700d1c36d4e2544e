import type { DecisionId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { VoiceId } from '@augenhoehe/domain/contract';
import { inUrnOrder, UrnBallot } from '@augenhoehe/domain/goals';
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

/** Puts ballots in and ticks voices off; which ballot came from which voice nothing keeps. */
export async function putIntoUrn(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId, votes }: { readonly decisionId: DecisionId; readonly votes: SecretVotes },
): Promise<void> {
  await trx
    .updateTable('decision_register')
    .set({ voted: JSON.stringify(votes.voted.toSorted()) })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .execute();
  await trx
    .updateTable('decision_urn')
    .set({ ballots: JSON.stringify(inUrnOrder(votes.urn)) })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .execute();
}
