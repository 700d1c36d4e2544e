import { CooperationId } from '@augenhoehe/domain/contract';
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { exampleQuery, examplesQuery } from '../structure/examples/example-queries.ts';
import { placeRoute } from './place-route.ts';
import { rootRoute } from './root-route.ts';

export const examplesRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'beispiele',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(examplesQuery(params.slug)),
  component: lazyRouteComponent(
    () => import('../structure/examples/examples-page.tsx'),
    'ExamplesPage',
  ),
});

export const exampleRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'kooperationen/$cooperationId/beispiel',
  beforeLoad: ({ params }) => {
    if (!CooperationId.safeParse(params.cooperationId).success) throw notFound();
  },
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(
      exampleQuery(params.slug, CooperationId.parse(params.cooperationId)),
    ),
  component: lazyRouteComponent(
    () => import('../structure/examples/example-page.tsx'),
    'ExamplePage',
  ),
});

/** For everybody, without an account. */
export const publishedExampleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/beispiele/$exampleId',
  component: lazyRouteComponent(
    () => import('../structure/examples/published-example-page.tsx'),
    'PublishedExamplePage',
  ),
});
