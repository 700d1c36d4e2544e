import { createRoute, redirect } from '@tanstack/react-router';
import { rootRoute } from './root-route.ts';

/** To the first place; without one to where it begins. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    const { person, places, setUp } = context.session;
    const [first] = places;
    if (person !== null && first !== undefined) {
      throw redirect({
        to: '/quartier/$slug/bestand',
        params: { slug: first.slug },
        replace: true,
      });
    }
    if (person !== null) throw redirect({ to: '/konto', replace: true });
    throw redirect({ to: setUp === 'open' ? '/einrichten' : '/anmelden', replace: true });
  },
});
