import { type BodyOf, dayInGermany, type GoalId, type ReplyOf } from '@augenhoehe/domain/contract';
import {
  decisionBy,
  decisionProblem,
  type decideGoal as contract,
  goalStanding,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { updateGoals } from './goal-store.ts';
import { knownGoal, named } from './known-goal.ts';
import { wordsOn } from './word-store.ts';

/**
 * Decides a goal by a named rule, or because all who are parties by now have confirmed.
 *
 * @throws ProblemError 404 `no-such-goal`; 403 `not-allowed`; 409 `version-outdated`, `goal-not-asked`,
 *   `review-day-missing`, `words-missing` with the names, `rule-in-future`
 */
export async function decideGoal(
  work: Work,
  id: GoalId,
  { textId, rule }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { neighbourhoodId } = place;
  const { goal, parties, rights } = await knownGoal(work, id);
  if (!rights.lead) throw new ProblemError(403, 'not-allowed');
  if (goal.textId !== textId) throw new ProblemError(409, 'version-outdated');
  const words = await wordsOn(trx, neighbourhoodId, id);
  const standing = goalStanding({ textId, parties: parties.map((party) => party.id), words });
  const today = dayInGermany(at);
  const problem = decisionProblem(goal, { standing, rule, today });
  if (problem !== null) {
    const agreed = new Set(standing.agreed);
    const missing = parties.filter((party) => !agreed.has(party.id)).map(({ name }) => name);
    throw new ProblemError(409, problem, problem === 'words-missing' ? { missing } : {});
  }
  const changeSetId = await openChange(work, {
    kind: 'goal.decided',
    params: { goal: named(goal), rule: rule?.rule ?? '' },
  });
  const decided = { ...goal, state: 'decided' as const, stateReason: '' };
  const goals = [{ ...decided, decision: decisionBy({ rule, today }) }];
  await updateGoals(trx, neighbourhoodId, { goals, at });
  return { changeSetId };
}
