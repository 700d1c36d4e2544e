import { may } from '@augenhoehe/domain/access';
import type { QueryOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  compareKeys,
  type Goal,
  type GoalRow,
  type listGoals as contract,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { seenContexts } from '../../structure/index.ts';
import { goalsSeen } from './goal-store.ts';
import { lastValues } from './value-store.ts';

/** Goals as the tree shows them, each with its last value. */
export async function rowsOf({ trx, place }: Work, goals: readonly Goal[]): Promise<GoalRow[]> {
  const last = await lastValues(
    trx,
    place.neighbourhoodId,
    goals.map(({ id }) => id),
  );
  return goals
    .map((goal) => ({ ...goal, measured: last.get(goal.id) ?? null }))
    .toSorted((a, b) => compareKeys(a.key, b.key));
}

export async function listGoals(
  work: Work,
  { cooperation, body }: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const seen = await seenContexts(work);
  const all = await goalsSeen(trx, place.neighbourhoodId, seen.ids);
  const asked = all.filter(
    ({ cooperationId, bodyId }) =>
      (cooperation === undefined || cooperationId === cooperation) &&
      (body === undefined || bodyId === body),
  );
  return {
    goals: await rowsOf(work, asked),
    contexts: [...seen.contexts],
    can: { add: may(place.member, 'goal.speak') },
  };
}
