import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { publicPageQuery } from '../goals/public-page/public-page-queries.ts';
import { placeRoute } from './place-route.ts';
import { rootRoute } from './root-route.ts';

export const keepPublicPageRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'oeffentliche-seite',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(publicPageQuery(params.slug)),
  component: lazyRouteComponent(
    () => import('../goals/public-page/keep-public-page.tsx'),
    'KeepPublicPage',
  ),
});

/** For everybody, without an account. */
export const publicPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/was-daraus-wurde/$slug',
  component: lazyRouteComponent(() => import('../goals/public-page/public-page.tsx'), 'PublicPage'),
});
