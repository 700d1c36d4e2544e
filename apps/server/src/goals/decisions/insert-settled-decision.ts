import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import {
  type Ballot,
  countDecision,
  type Decision,
  type DecisionVoice,
} from '@augenhoehe/domain/goals';
import type { Trx } from '../../platform/database/schema.ts';
import { insertBallots } from './ballot-store.ts';
import { insertDecisions } from './decision-store.ts';
import { insertResult } from './result-store.ts';
import { insertVoices } from './voice-store.ts';

/** A decision with names that is closed already, and what its ballots come to. */
export async function insertSettledDecision(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  {
    decision,
    voices,
    ballots,
  }: {
    readonly decision: Decision;
    readonly voices: readonly DecisionVoice[];
    readonly ballots: readonly Ballot[];
  },
): Promise<void> {
  const closedAt = new Date(decision.updatedAt);
  await insertDecisions(trx, neighbourhoodId, { decisions: [decision], at: closedAt });
  await insertVoices(trx, neighbourhoodId, { voices });
  await insertBallots(trx, neighbourhoodId, ballots);
  const votes = { decision, voices, log: ballots, voted: [], urn: [], tests: [], silent: [] };
  await insertResult(trx, neighbourhoodId, {
    ...countDecision(votes),
    decisionId: decision.id,
    countedAt: decision.updatedAt,
  });
}
