import { listTasks } from '@augenhoehe/domain/structure';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function tasksQuery(slug: string, state: 'open' | 'closed') {
  const query = { state } as const;
  return queryOptions({
    queryKey: [...placeKey(slug), 'tasks', query],
    queryFn: ({ signal }) => call(listTasks, { params: { slug }, query, signal }),
  });
}
