import {
  type BodyOf,
  dayInGermany,
  type GoalId,
  GoalValueId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  type addGoalValue,
  type editGoalValue,
  type GoalValue,
  type removeGoalValue,
  ValueFacts,
  valuesAtMost,
} from '@augenhoehe/domain/goals';
import { differingAmong } from '@augenhoehe/domain/inventory';
import { requireUnchanged, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { type KnownGoal, knownGoal, named } from './known-goal.ts';
import { deleteValue, insertValues, updateValues, valuesOf } from './value-store.ts';

type ValueName = keyof ValueFacts;
const names = ValueFacts.keyof().options;

async function measurable(work: Work, id: GoalId): Promise<KnownGoal> {
  const known = await knownGoal(work, id);
  if (!known.rights.speak) throw new ProblemError(403, 'not-allowed');
  return known;
}

/** @throws ProblemError 400 `measured-in-future` */
function requirePast({ at }: Work, { on }: Pick<ValueFacts, 'on'>, field: string): void {
  if (on > dayInGermany(at)) throw new ProblemError(400, 'measured-in-future', { field });
}

async function knownValue(
  { trx, place }: Work,
  { goalId, valueId }: { readonly goalId: GoalId; readonly valueId: GoalValueId },
): Promise<GoalValue> {
  const values = await valuesOf(trx, place.neighbourhoodId, goalId);
  const value = values.find(({ id }) => id === valueId);
  if (value === undefined) throw new ProblemError(404, 'no-such-value');
  return value;
}

/**
 * @throws ProblemError 404 `no-such-goal`; 403 `not-allowed`; 409 `goal-without-indicator`, `too-many-values`; 400
 *   `measured-in-future`
 */
export async function measureGoal(
  work: Work,
  goalId: GoalId,
  facts: BodyOf<typeof addGoalValue>,
): Promise<ReplyOf<typeof addGoalValue>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId, person } = place;
  const { goal } = await measurable(work, goalId);
  if (goal.indicator === '') throw new ProblemError(409, 'goal-without-indicator');
  requirePast(work, facts, 'on');
  if ((await valuesOf(trx, neighbourhoodId, goalId)).length >= valuesAtMost) {
    throw new ProblemError(409, 'too-many-values', { most: valuesAtMost });
  }
  const value = { ...facts, id: GoalValueId.parse(newId()), goalId, personId: person.id };
  const changeSetId = await openChange(work, {
    kind: 'goal.measured',
    params: { goal: named(goal) },
  });
  await insertValues(trx, neighbourhoodId, { values: [value], at });
  return { changeSetId, id: value.id };
}

/** @throws ProblemError 404 `no-such-goal`, `no-such-value`; 403 `not-allowed`; 409 `changed-meanwhile`; 400 `measured-in-future` */
export async function editValue(
  work: Work,
  ids: { readonly goalId: GoalId; readonly valueId: GoalValueId },
  { changes, was }: BodyOf<typeof editGoalValue>,
): Promise<ReplyOf<typeof editGoalValue>> {
  const { goal } = await measurable(work, ids.goalId);
  const stored = await knownValue(work, ids);
  requireUnchanged<ValueFacts, ValueName>(names, { stored, changes, was });
  const differing = differingAmong<ValueFacts, ValueName>(names, { stored, changes });
  const given = Object.fromEntries(differing.map((name) => [name, changes[name]]));
  const value = { ...stored, ...ValueFacts.parse({ ...stored, ...given }) };
  requirePast(work, value, 'changes.on');
  const changeSetId = await openChange(work, {
    kind: 'goal.value-edited',
    params: { goal: named(goal) },
  });
  await updateValues(work.trx, work.place.neighbourhoodId, { values: [value], at: work.at });
  return { changeSetId };
}

/** @throws ProblemError 404 `no-such-goal`, `no-such-value`; 403 `not-allowed` */
export async function removeValue(
  work: Work,
  ids: { readonly goalId: GoalId; readonly valueId: GoalValueId },
): Promise<ReplyOf<typeof removeGoalValue>> {
  const { goal } = await measurable(work, ids.goalId);
  await knownValue(work, ids);
  const changeSetId = await openChange(work, {
    kind: 'goal.value-removed',
    params: { goal: named(goal) },
  });
  await deleteValue(work.trx, work.place.neighbourhoodId, ids.valueId);
  return { changeSetId };
}
