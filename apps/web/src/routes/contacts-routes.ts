import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSearch } from '../app/read-search.ts';
import { approachesQuery } from '../contacts/approach-queries.ts';
import { ApproachSearch, NewApproachSearch } from '../contacts/approach-search.ts';
import { areasQuery } from '../inventory/queries.ts';
import { placeRoute } from './place-route.ts';

export const approachesRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'kontakte',
  validateSearch: (raw: Record<string, unknown>) => readSearch(ApproachSearch, raw),
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.ensureQueryData(approachesQuery(params.slug, deps)),
  component: lazyRouteComponent(() => import('../contacts/approaches-page.tsx'), 'ApproachesPage'),
});

export const newApproachRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'kontakte/neu',
  validateSearch: (raw: Record<string, unknown>) => readSearch(NewApproachSearch, raw),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(areasQuery(params.slug)),
  component: lazyRouteComponent(
    () => import('../contacts/new-approach-page.tsx'),
    'NewApproachPage',
  ),
});
