import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSearch } from '../app/read-search.ts';
import { areasQuery } from '../inventory/queries.ts';
import { networkQuery } from '../position/network-query.ts';
import { NetworkSearch } from '../position/network-search.ts';
import { placeRoute } from './place-route.ts';

export const networkRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'netz',
  validateSearch: (raw: Record<string, unknown>) => readSearch(NetworkSearch, raw),
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(networkQuery(params.slug)),
      context.queryClient.ensureQueryData(areasQuery(params.slug)),
    ]),
  component: lazyRouteComponent(() => import('../position/network-page.tsx'), 'NetworkPage'),
});
