import type { GoalId } from '@augenhoehe/domain/contract';
import { listGoals, listRemarks, showGoal } from '@augenhoehe/domain/goals';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function goalsQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'goals'],
    queryFn: ({ signal }) => call(listGoals, { params: { slug }, query: {}, signal }),
  });
}

export function goalQuery(slug: string, goalId: GoalId) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'goal', goalId],
    queryFn: ({ signal }) => call(showGoal, { params: { slug, goalId }, signal }),
  });
}

export function remarksQuery(slug: string, goalId: GoalId) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'goal', goalId, 'remarks'],
    queryFn: ({ signal }) => call(listRemarks, { params: { slug, goalId }, signal }),
  });
}
