import { isDeepStrictEqual } from 'node:util';
import {
  type BodyOf,
  dayInGermany,
  type GoalId,
  type ReplyOf,
  ShownGoalId,
} from '@augenhoehe/domain/contract';
import {
  type hideGoalPublicly as hiding,
  type showGoalPublicly as showing,
  type switchPublicPage as switching,
  toldGoal,
  toldTexts,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { lockGoals } from '../goals/goal-store.ts';
import { named } from '../goals/known-goal.ts';
import { deletePublicPage, insertPublicPage, pageOpenSince } from './public-page-store.ts';
import { deleteShownGoal, shownGoalOf, writeShownGoal } from './shown-goal-store.ts';
import { tellableGoal } from './show-public-page.ts';
import { fingerprint } from './tellable-goals.ts';

/** @throws ProblemError 409 `public-page-so-already` */
export async function switchPublicPage(
  work: Work,
  { isOn }: BodyOf<typeof switching>,
): Promise<ReplyOf<typeof switching>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId } = place;
  const since = await pageOpenSince(trx, neighbourhoodId);
  if ((since !== null) === isOn) throw new ProblemError(409, 'public-page-so-already');
  const changeSetId = await openChange(work, { kind: 'public-page.switched', params: { isOn } });
  if (isOn) await insertPublicPage(trx, neighbourhoodId, { id: newId(), on: dayInGermany(at), at });
  else await deletePublicPage(trx, neighbourhoodId);
  return { changeSetId };
}

/**
 * Shows a goal as it was previewed, and releases every text of it.
 *
 * @throws ProblemError as `tellableGoal`; 409 `preview-outdated` where it reads differently by now, or somebody else has
 *   chosen meanwhile
 */
export async function showGoalPublicly(
  work: Work,
  id: GoalId,
  { seen, was, ...choice }: BodyOf<typeof showing>,
): Promise<ReplyOf<typeof showing>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId } = place;
  await lockGoals(trx, neighbourhoodId, [id]);
  const { goal, known } = await tellableGoal(work, id);
  const before = await shownGoalOf(trx, neighbourhoodId, id);
  const { text } = goal;
  const told = toldGoal(known, { ...choice, text }, () => true);
  if ((before?.updatedAt ?? null) !== was || !isDeepStrictEqual(told, seen)) {
    throw new ProblemError(409, 'preview-outdated');
  }
  const isNew = before === null;
  const changeSetId = await openChange(work, {
    kind: 'public-page.goal-shown',
    params: { goal: named(goal), isNew },
  });
  const shown = {
    ...choice,
    id: before?.id ?? ShownGoalId.parse(newId()),
    goalId: id,
    text,
    released: toldTexts(known, choice).map(fingerprint),
  };
  await writeShownGoal(trx, neighbourhoodId, { shown, isNew, at });
  return { changeSetId };
}

/** @throws ProblemError 409 `goal-not-shown` */
export async function hideGoalPublicly(work: Work, id: GoalId): Promise<ReplyOf<typeof hiding>> {
  const { trx, place } = work;
  const { neighbourhoodId } = place;
  const [goal] = await lockGoals(trx, neighbourhoodId, [id]);
  const shown = await shownGoalOf(trx, neighbourhoodId, id);
  if (goal === undefined || shown === null) throw new ProblemError(409, 'goal-not-shown');
  const changeSetId = await openChange(work, {
    kind: 'public-page.goal-hidden',
    params: { goal: named(goal) },
  });
  await deleteShownGoal(trx, neighbourhoodId, id);
  return { changeSetId };
}
