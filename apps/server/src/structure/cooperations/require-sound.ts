import {
  type CooperationFacts,
  cooperationProblem,
  type PartyFacts,
  partyProblem,
} from '@augenhoehe/domain/structure';
import { ProblemError } from '../../platform/http/problem-error.ts';

/** @throws ProblemError 400 with what is wrong with the facts as a whole */
export function requireSound(facts: CooperationFacts): void {
  const problem = cooperationProblem(facts);
  if (problem !== null) throw new ProblemError(400, problem);
}

/** @throws ProblemError 400 `until-before-since`, 409 `already-party` */
export function requireSoundParty(
  party: PartyFacts,
  others: readonly Pick<PartyFacts, 'actorId'>[],
): void {
  const problem = partyProblem(party, others);
  if (problem !== null) throw new ProblemError(problem === 'already-party' ? 409 : 400, problem);
}
