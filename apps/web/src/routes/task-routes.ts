import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSearch } from '../app/read-search.ts';
import { tasksQuery } from '../structure/tasks/task-queries.ts';
import { TaskSearch } from '../structure/tasks/task-search.ts';
import { placeRoute } from './place-route.ts';

export const tasksRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'aufgaben',
  validateSearch: (raw: Record<string, unknown>) => readSearch(TaskSearch, raw),
  loaderDeps: ({ search: { state, view } }) => ({
    isClosedShown: state === 'closed' || view === 'board',
  }),
  loader: async ({ context, params, deps }) => {
    const states = deps.isClosedShown ? (['open', 'closed'] as const) : (['open'] as const);
    await Promise.all(
      states.map((state) => context.queryClient.ensureQueryData(tasksQuery(params.slug, state))),
    );
  },
  component: lazyRouteComponent(() => import('../structure/tasks/tasks-page.tsx'), 'TasksPage'),
});
