import { type RoleFacts, roleProblem } from '@augenhoehe/domain/structure';
import { ProblemError } from '../../platform/http/problem-error.ts';

/** @throws ProblemError 400 with what is wrong with the facts as a whole */
export function requireSoundRole(facts: RoleFacts): void {
  const problem = roleProblem(facts);
  if (problem !== null) throw new ProblemError(400, problem);
}
