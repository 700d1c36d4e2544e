import { GoalId } from '@augenhoehe/domain/contract';
import type { DecisionFacts } from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { seenContexts, seesContext } from '../../structure/index.ts';
import { readableGoal } from '../goals/known-goal.ts';

type Place = Pick<DecisionFacts, 'cooperationId' | 'bodyId' | 'goalId'>;

/**
 * Where a decision is put has to be there; where it has been already may be gone meanwhile.
 *
 * @throws ProblemError 404 `no-such-context`, `no-such-goal`, also where this member may not see it
 */
export async function requirePlace(work: Work, to: Place, from?: Place): Promise<void> {
  const isMoved = to.cooperationId !== from?.cooperationId || to.bodyId !== from?.bodyId;
  if (isMoved && !seesContext(await seenContexts(work), to)) {
    throw new ProblemError(404, 'no-such-context');
  }
  if (to.goalId !== null && to.goalId !== from?.goalId) {
    await readableGoal(work, GoalId.parse(to.goalId));
  }
}
