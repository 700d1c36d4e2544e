import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { warningsQuery } from '../structure/warnings/warning-queries.ts';
import { placeRoute } from './place-route.ts';

export const warningsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'fruehwarnungen',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(warningsQuery(params.slug)),
  component: lazyRouteComponent(
    () => import('../structure/warnings/warnings-page.tsx'),
    'WarningsPage',
  ),
});
