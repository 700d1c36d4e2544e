import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSearch } from '../app/read-search.ts';
import { tasksQuery } from '../structure/tasks/task-queries.ts';
import { TaskSearch } from '../structure/tasks/task-search.ts';
import { placeRoute } from './place-route.ts';

export const tasksRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'aufgaben',
  validateSearch: (raw: Record<string, unknown>) => readSearch(TaskSearch, raw),
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(tasksQuery(params.slug, 'open')),
  component: lazyRouteComponent(() => import('../structure/tasks/tasks-page.tsx'), 'TasksPage'),
});
