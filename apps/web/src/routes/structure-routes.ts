import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { cooperationsQuery } from '../structure/cooperations/cooperation-queries.ts';
import { placeRoute } from './place-route.ts';

export const cooperationsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'kooperationen',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(cooperationsQuery(params.slug)),
  component: lazyRouteComponent(
    () => import('../structure/cooperations/cooperations-page.tsx'),
    'CooperationsPage',
  ),
});
