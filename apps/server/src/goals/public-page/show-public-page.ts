import type { GoalId, ReplyOf } from '@augenhoehe/domain/contract';
import {
  compareKeys,
  type previewPublicGoal as previewing,
  ShownPart,
  type showPublicPage as contract,
  toldGoal,
  toldTexts,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import type { Config } from '../../platform/config/config.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { seenContexts } from '../../structure/index.ts';
import { goalsSeen } from '../goals/goal-store.ts';
import { publicPageAddress } from './public-page-address.ts';
import { pageOpenSince } from './public-page-store.ts';
import { shownGoalOf, shownGoals } from './shown-goal-store.ts';
import { fingerprint, type Tellable, tellable } from './tellable-goals.ts';
import { sharedGoals } from './tellable-store.ts';

/** For those who keep it: whether it is on, and every goal with whether it is shown. */
export async function showPublicPage(
  work: Work,
  config: Pick<Config, 'publicUrl'>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { neighbourhoodId, slug } = place;
  const { ids } = await seenContexts(work);
  const goals = await goalsSeen(trx, neighbourhoodId, ids);
  const shared = await sharedGoals(trx, neighbourhoodId);
  const isShared = new Set(shared.map(({ id }) => id));
  const shown = new Map(
    (await shownGoals(trx, neighbourhoodId)).map((each) => [each.goalId, each]),
  );
  const known = await tellable(
    { trx, neighbourhoodId, at },
    goals.filter(({ id }) => shown.has(id)),
  );
  const waiting = new Map(
    known.map(({ goal, known: facts }) => {
      const choice = shown.get(goal.id);
      const released = new Set(choice?.released);
      const texts = choice === undefined ? [] : toldTexts(facts, choice);
      return [goal.id, texts.filter((text) => !released.has(fingerprint(text))).length];
    }),
  );
  return {
    on: await pageOpenSince(trx, neighbourhoodId),
    address: publicPageAddress(config, slug),
    goals: goals
      .toSorted((a, b) => compareKeys(a.key, b.key))
      .map((goal) => ({
        ...goal,
        isShared: isShared.has(goal.id),
        isShown: shown.has(goal.id),
        waiting: waiting.get(goal.id) ?? 0,
      })),
  };
}

/**
 * A goal that the network sees, with all of it that could be told.
 *
 * @throws ProblemError 404 `no-such-goal`; 409 `goal-not-shared` where whose goal it is is the team's alone
 */
export async function tellableGoal(work: Work, id: GoalId): Promise<Tellable> {
  const { trx, place, at } = work;
  const { neighbourhoodId } = place;
  const { ids } = await seenContexts(work);
  const seen = await goalsSeen(trx, neighbourhoodId, ids);
  if (!seen.some((goal) => goal.id === id)) throw new ProblemError(404, 'no-such-goal');
  const goals = (await sharedGoals(trx, neighbourhoodId)).filter((goal) => goal.id === id);
  const [known] = await tellable({ trx, neighbourhoodId, at }, goals);
  if (known === undefined) throw new ProblemError(409, 'goal-not-shared');
  return known;
}

/** @throws ProblemError as `tellableGoal` */
export async function previewPublicGoal(
  work: Work,
  id: GoalId,
): Promise<ReplyOf<typeof previewing>> {
  const { known } = await tellableGoal(work, id);
  const shown = await shownGoalOf(work.trx, work.place.neighbourhoodId, id);
  const every = { words: shown?.words ?? '', parts: [...ShownPart.options], text: known.goal.text };
  return { whole: toldGoal(known, every, () => true), shown };
}
