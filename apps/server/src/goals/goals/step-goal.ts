import type { BodyOf, GoalId, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type Goal,
  livingUnder,
  type stepGoal as contract,
  stepProblem,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { goalsSeen, lockGoals, updateGoals } from './goal-store.ts';
import { type KnownGoal, knownGoal, named } from './known-goal.ts';

type Step = BodyOf<typeof contract>;

function after(goal: Goal, { to, reason }: Pick<Step, 'to' | 'reason'>): Goal {
  const isResting = to === 'in-progress' || to === 'reached';
  return { ...goal, state: to, stateReason: reason, decision: isResting ? goal.decision : null };
}

/**
 * What becomes of the goals under one that is dropped: nothing is left hanging below it.
 *
 * @throws ProblemError 409 `sub-goals-remain` where it is not said
 */
async function subGoalsAfter(
  work: Work,
  { goal, seen }: KnownGoal,
  { to, reason, subGoals }: Step,
): Promise<Goal[]> {
  if (to !== 'dropped') return [];
  const { trx, place } = work;
  const all = await goalsSeen(trx, place.neighbourhoodId, seen.ids);
  const under = livingUnder(all, goal.id);
  if (under.length === 0) return [];
  if (subGoals === undefined) {
    throw new ProblemError(409, 'sub-goals-remain', { keys: under.map(({ key }) => key) });
  }
  const locked = await lockGoals(
    trx,
    place.neighbourhoodId,
    under.map(({ id }) => id),
  );
  if (subGoals === 'drop') return locked.map((sub) => after(sub, { to, reason }));
  return locked
    .filter(({ parentId }) => parentId === goal.id)
    .map((sub) => ({ ...sub, parentId: goal.parentId }));
}

/**
 * @throws ProblemError 404 `no-such-goal`; 403 `not-allowed`; 409 `goal-moved-on`, `sub-goals-remain`; 400
 *   `goal-step-unfit`, `goal-step-without-reason`
 */
export async function stepGoal(
  work: Work,
  id: GoalId,
  step: Step,
): Promise<ReplyOf<typeof contract>> {
  const known = await knownGoal(work, id);
  const { goal, rights } = known;
  if (!rights.steer) throw new ProblemError(403, 'not-allowed');
  if (goal.state !== step.from) throw new ProblemError(409, 'goal-moved-on');
  const problem = stepProblem(goal.state, step);
  if (problem !== null) throw new ProblemError(400, problem);
  const under = await subGoalsAfter(work, known, step);
  const changeSetId = await openChange(work, {
    kind: 'goal.stepped',
    params: { goal: named(goal), to: step.to, subGoals: under.length },
  });
  const goals = [after(goal, step), ...under];
  await updateGoals(work.trx, work.place.neighbourhoodId, { goals, at: work.at });
  return { changeSetId };
}
