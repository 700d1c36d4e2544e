import type { QueryOf } from '@augenhoehe/domain/contract';
import { listTasks, showCalendarFeed } from '@augenhoehe/domain/structure';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

/** Of one actor, cooperation, body or agreement. */
export type TasksOf = Omit<QueryOf<typeof listTasks>, 'state'>;

export function tasksQuery(slug: string, state: 'open' | 'closed', of: TasksOf = {}) {
  const query = { state, ...of } as const;
  return queryOptions({
    queryKey: [...placeKey(slug), 'tasks', query],
    queryFn: ({ signal }) => call(listTasks, { params: { slug }, query, signal }),
  });
}

export function calendarFeedQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'calendar'],
    queryFn: ({ signal }) => call(showCalendarFeed, { params: { slug }, signal }),
  });
}
