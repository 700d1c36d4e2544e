import type { GoalId, ReplyOf } from '@augenhoehe/domain/contract';
import type { removeGoal as contract } from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { remarksOn } from '../deliberation/remark-store.ts';
import { countGoals, deleteGoal } from './goal-store.ts';
import { knownGoal, named } from './known-goal.ts';
import { countMeasures } from '../measures/measure-store.ts';
import { wordsOn } from './word-store.ts';

/**
 * Takes out what was entered by mistake; what somebody has spoken on is dropped instead and stays readable.
 *
 * @throws ProblemError 404 `no-such-goal`; 403 `not-allowed`; 409 `sub-goals-remain`, `goal-has-words`,
 *   `measures-remain`
 */
export async function removeGoal(work: Work, id: GoalId): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const { neighbourhoodId } = place;
  const { goal, rights } = await knownGoal(work, id);
  if (!rights.steer) throw new ProblemError(403, 'not-allowed');
  if ((await countGoals(trx, neighbourhoodId, { parent: id })) > 0) {
    throw new ProblemError(409, 'sub-goals-remain', { keys: [] });
  }
  const words = await wordsOn(trx, neighbourhoodId, id);
  const remarks = await remarksOn(trx, neighbourhoodId, id);
  if (words.length + remarks.length > 0) {
    throw new ProblemError(409, 'goal-has-words');
  }
  const measures = await countMeasures(trx, neighbourhoodId, id);
  if (measures > 0) throw new ProblemError(409, 'measures-remain', { count: measures });
  const changeSetId = await openChange(work, {
    kind: 'goal.removed',
    params: { goal: named(goal) },
  });
  await deleteGoal(trx, neighbourhoodId, id);
  return { changeSetId };
}
