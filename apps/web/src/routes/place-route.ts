import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { ErrorPage } from '../app/error-page.tsx';
import { StartingPage } from '../app/waiting-page.tsx';
import { placeQuery } from '../app/session-query.ts';
import { rootRoute } from './root-route.ts';

/** Everything of one neighbourhood: only for people who belong to it. */
export const placeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quartier/$slug',
  beforeLoad: async ({ context, params, location }) => {
    const { person, places } = context.session;
    if (person === null) throw redirect({ to: '/anmelden', search: { weiter: location.href } });
    if (!places.some((place) => place.slug === params.slug)) throw notFound();
    await context.queryClient.ensureQueryData(placeQuery(params.slug));
  },
  component: lazyRouteComponent(() => import('../app/place-frame.tsx'), 'PlaceFrame'),
  pendingComponent: StartingPage,
  errorComponent: ErrorPage,
});

export const placeIndexRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/quartier/$slug/bestand', params, replace: true });
  },
});
