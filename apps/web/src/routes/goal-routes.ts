import { GoalId, WorkshopId } from '@augenhoehe/domain/contract';
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { readSearch } from '../app/read-search.ts';
import { goalQuery, goalsQuery } from '../goals/goals/goal-queries.ts';
import { GoalSearch } from '../goals/goals/goal-search.ts';
import { workshopQuery, workshopsQuery } from '../goals/workshops/workshop-queries.ts';
import { placeRoute } from './place-route.ts';

export const goalsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'ziele',
  validateSearch: (raw: Record<string, unknown>) => readSearch(GoalSearch, raw),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(goalsQuery(params.slug)),
  component: lazyRouteComponent(() => import('../goals/goals/goals-page.tsx'), 'GoalsPage'),
});

export const goalRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'ziele/$goalId',
  beforeLoad: ({ params }) => {
    if (!GoalId.safeParse(params.goalId).success) throw notFound();
  },
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(goalQuery(params.slug, GoalId.parse(params.goalId))),
  component: lazyRouteComponent(() => import('../goals/goals/goal-page.tsx'), 'GoalPage'),
});

export const workshopsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'werkstaetten',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(workshopsQuery(params.slug)),
  component: lazyRouteComponent(
    () => import('../goals/workshops/workshops-page.tsx'),
    'WorkshopsPage',
  ),
});

export const workshopRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'werkstaetten/$workshopId',
  beforeLoad: ({ params }) => {
    if (!WorkshopId.safeParse(params.workshopId).success) throw notFound();
  },
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(
      workshopQuery(params.slug, WorkshopId.parse(params.workshopId)),
    ),
  component: lazyRouteComponent(
    () => import('../goals/workshops/workshop-page.tsx'),
    'WorkshopPage',
  ),
});
