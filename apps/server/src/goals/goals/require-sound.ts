import { may } from '@augenhoehe/domain/access';
import type { GoalId } from '@augenhoehe/domain/contract';
import {
  type Goal,
  type GoalFacts,
  goalHoldsTogether,
  goalProblem,
} from '@augenhoehe/domain/goals';
import { requireArea, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { type SeenContexts, seesContext } from '../../structure/index.ts';
import { partiesInContext } from './known-goal.ts';
import { goalById, goalKeys } from './goal-store.ts';

/**
 * A goal comes to a cooperation or body through those who take part in it.
 *
 * @throws ProblemError 404 `no-such-context`, 403 `not-allowed`
 */
export function requireContext(
  { place }: Work,
  seen: SeenContexts,
  facts: Pick<GoalFacts, 'cooperationId' | 'bodyId'>,
): void {
  if (!seesContext(seen, facts)) throw new ProblemError(404, 'no-such-context');
  if (facts.cooperationId === null && facts.bodyId === null) return;
  const parties = partiesInContext(seen, facts).map(({ id }) => id);
  if (!may(place.member, 'goal.speak', parties)) throw new ProblemError(403, 'not-allowed');
}

async function parentOf(work: Work, seen: SeenContexts, id: GoalId | null): Promise<Goal | null> {
  if (id === null) return null;
  const parent = await goalById(work.trx, work.place.neighbourhoodId, id);
  if (parent === null || !seesContext(seen, parent)) {
    throw new ProblemError(404, 'no-such-parent-goal');
  }
  return parent;
}

/**
 * @throws ProblemError 400 with what is wrong with the facts as a whole, `no-such-area`; 404 `no-such-parent-goal`; 409 `goal-key-taken`,
 *   `review-day-missing`
 */
export async function requireSoundGoal(
  work: Work,
  seen: SeenContexts,
  goal: Omit<Goal, 'createdAt' | 'updatedAt'>,
): Promise<void> {
  await requireArea(work, goal.areaId);
  const parent = await parentOf(work, seen, goal.parentId);
  const problem = goalProblem(goal, parent);
  if (problem !== null) throw new ProblemError(400, problem);
  if (!goalHoldsTogether(goal)) throw new ProblemError(409, 'review-day-missing');
  const keys = await goalKeys(work.trx, work.place.neighbourhoodId);
  if (keys.some(({ id, key }) => id !== goal.id && key === goal.key)) {
    throw new ProblemError(409, 'goal-key-taken', { key: goal.key });
  }
}
