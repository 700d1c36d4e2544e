import type { BodyOf, GoalId, ReplyOf } from '@augenhoehe/domain/contract';
import {
  canBeServed,
  compareKeys,
  type editGoal as contract,
  type Goal,
  type GoalFactName,
  GoalFacts,
  parentLevels,
  takesDecisionBack,
} from '@augenhoehe/domain/goals';
import { differingAmong } from '@augenhoehe/domain/inventory';
import { requireUnchanged, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { countMeasures } from '../measures/measure-store.ts';
import { goalsSeen, updateGoals } from './goal-store.ts';
import { type KnownGoal, knownGoal, named } from './known-goal.ts';
import { requireContext, requireSoundGoal } from './require-sound.ts';
import { afterRewording, keepRevision } from './write-wording.ts';

const names = GoalFacts.keyof().options;

/** @throws ProblemError 409 `sub-goals-unfit` where a goal under it could no longer stand there */
async function requireFitAbove(
  work: Work,
  { goal, seen }: KnownGoal,
  level: GoalFacts['level'],
): Promise<void> {
  if (level === goal.level) return;
  const all = await goalsSeen(work.trx, work.place.neighbourhoodId, seen.ids);
  const under = all.filter(({ parentId }) => parentId === goal.id);
  if (under.every((sub) => parentLevels(sub.level).includes(level))) return;
  throw new ProblemError(409, 'sub-goals-unfit', {
    keys: under.map(({ key }) => key).toSorted(compareKeys),
  });
}

/** @throws ProblemError 409 `non-goal-with-measures` where something is done for what is to be expressly no goal */
async function requireUnserved({ trx, place }: Work, goal: Goal): Promise<void> {
  if (canBeServed(goal)) return;
  const count = await countMeasures(trx, place.neighbourhoodId, goal.id);
  if (count > 0) throw new ProblemError(409, 'non-goal-with-measures', { count });
}

/**
 * Other words ask the parties anew; what was decided is „adapted“ until they have answered.
 *
 * @throws ProblemError 404 `no-such-goal`; 403 `not-allowed`; 409 `changed-meanwhile`, `sub-goals-unfit`, `non-goal-with-measures`; else as
 *   `requireSoundGoal`, `requireContext` and `afterRewording`
 */
export async function editGoal(
  work: Work,
  id: GoalId,
  { changes, was, reason }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const known = await knownGoal(work, id);
  const { goal: before, rights, seen } = known;
  if (!rights.steer) throw new ProblemError(403, 'not-allowed');
  requireUnchanged<GoalFacts, GoalFactName>(names, { stored: before, changes, was });
  const facts = differingAmong<GoalFacts, GoalFactName>(names, { stored: before, changes });
  const given = Object.fromEntries(facts.map((name) => [name, changes[name]]));
  const edited = { ...before, ...GoalFacts.parse({ ...before, ...given }) };
  const rewording = { before, after: edited, reason, amendment: null };
  const after = afterRewording(work, rewording);
  if (facts.includes('cooperationId') || facts.includes('bodyId')) {
    requireContext(work, seen, after);
  }
  await requireFitAbove(work, known, after.level);
  if (facts.includes('level')) await requireUnserved(work, after);
  await requireSoundGoal(work, seen, after);
  const changeSetId = await openChange(work, {
    kind: 'goal.edited',
    params: {
      goal: named(after),
      facts,
      takenBack: after.textId !== before.textId && takesDecisionBack(before),
    },
  });
  await updateGoals(trx, place.neighbourhoodId, { goals: [after], at });
  await keepRevision(work, { ...rewording, after });
  return { changeSetId };
}
