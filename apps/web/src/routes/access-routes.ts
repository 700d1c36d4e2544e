import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { z } from 'zod';
import { readSearch } from '../app/read-search.ts';
import { rootRoute } from './root-route.ts';

export const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/einrichten',
  component: lazyRouteComponent(() => import('../access/set-up-page.tsx'), 'SetUpPage'),
});

/** `weiter`: where the person wanted to go. */
const SignInSearch = z.object({
  weiter: z
    .string()
    .regex(/^\/(?![/\\])/)
    .optional(),
});

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/anmelden',
  validateSearch: (raw: Record<string, unknown>) => readSearch(SignInSearch, raw),
  component: lazyRouteComponent(() => import('../access/sign-in-page.tsx'), 'SignInPage'),
});

export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/einladung',
  component: lazyRouteComponent(() => import('../access/invitation-page.tsx'), 'InvitationPage'),
});

export const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/konto',
  beforeLoad: ({ context, location }) => {
    if (context.session.person !== null) return;
    throw redirect({ to: '/anmelden', search: { weiter: location.href } });
  },
  component: lazyRouteComponent(() => import('../access/account-page.tsx'), 'AccountPage'),
});
