import {
  type BodyOf,
  dayInGermany,
  type GoalId,
  type RemarkId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  applyAmendment,
  fateProblem,
  type Goal,
  maySettle,
  type Remark,
  type settleRemark as contract,
  wordingOf,
} from '@augenhoehe/domain/goals';
import { actorNames, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { updateGoals } from '../goals/goal-store.ts';
import { type KnownGoal, knownGoal, named } from '../goals/known-goal.ts';
import { afterRewording, keepRevision } from '../goals/write-wording.ts';
import { remarksOn, settleRemarks } from './remark-store.ts';

type Settling = BodyOf<typeof contract>;

async function knownRemark(
  { trx, place }: Work,
  { goal, rights }: KnownGoal,
  { id, settling }: { readonly id: RemarkId; readonly settling: Settling },
): Promise<Remark> {
  const all = await remarksOn(trx, place.neighbourhoodId, goal.id);
  const remark = all.find((each) => each.id === id);
  if (remark === undefined) throw new ProblemError(404, 'no-such-remark');
  if (!maySettle(place.member, { remark, rights }, settling.fate)) {
    throw new ProblemError(403, 'not-allowed');
  }
  const problem = fateProblem(remark, settling);
  if (problem !== null) {
    throw new ProblemError(problem === 'remark-settled' ? 409 : 400, problem);
  }
  return remark;
}

/**
 * The goal with an accepted amendment in its words; as it is for anything else.
 *
 * @throws ProblemError 409 `passage-gone`, `passage-ambiguous` with the words as they are now; 400 `amendment-too-long`
 */
function amended(goal: Goal, remark: Remark, { fate }: Settling): Goal {
  const { field, passage, replacement } = remark;
  if (field === null || fate !== 'accepted') return goal;
  const outcome = applyAmendment(wordingOf(goal), { field, passage, replacement });
  if (outcome.ok) return { ...goal, ...outcome.value };
  const status = outcome.problem === 'amendment-too-long' ? 400 : 409;
  throw new ProblemError(status, outcome.problem, { current: goal[field] });
}

/**
 * Says what became of a remark. An accepted amendment makes a new revision of the goal, and its parties are asked anew.
 *
 * @throws ProblemError 404 `no-such-goal`, `no-such-remark`; 403 `not-allowed`; 409 `remark-settled`, 400 `fate-unfit`,
 *   `fate-without-reason`; else as `amended` and `afterRewording`
 */
export async function settleRemark(
  work: Work,
  { goalId, remarkId }: { readonly goalId: GoalId; readonly remarkId: RemarkId },
  settling: Settling,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { neighbourhoodId, person } = place;
  const known = await knownGoal(work, goalId);
  const { goal: before } = known;
  const remark = await knownRemark(work, known, { id: remarkId, settling });
  const { kind, actorId, text } = remark;
  const rewording = {
    before,
    after: amended(before, remark, settling),
    reason: text.slice(0, 500),
    amendment: { id: remarkId, actorId },
  };
  const after = afterRewording(work, rewording);
  const names = await actorNames(trx, actorId === null ? [] : [actorId]);
  const actor = actorId === null ? '' : (names.get(actorId) ?? '');
  const changeSetId = await openChange(work, {
    kind: 'goal.remark-settled',
    params: { goal: named(after), actor, remark: kind, fate: settling.fate },
  });
  const settled = {
    ...remark,
    fate: settling.fate,
    fateReason: settling.reason,
    fateBy: person.id,
    fateOn: dayInGermany(at),
  };
  await settleRemarks(trx, neighbourhoodId, { remarks: [settled], at });
  if (after.textId !== before.textId) {
    await updateGoals(trx, neighbourhoodId, { goals: [after], at });
    await keepRevision(work, { ...rewording, after });
  }
  return { changeSetId };
}
