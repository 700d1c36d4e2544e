import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { placeRoute } from './place-route.ts';

export const importStartRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'import',
  component: lazyRouteComponent(() => import('../exchange/import-page.tsx'), 'ImportStartPage'),
});

export const importReviewRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'import/$importId',
  component: lazyRouteComponent(() => import('../exchange/import-page.tsx'), 'ImportReviewPage'),
});
