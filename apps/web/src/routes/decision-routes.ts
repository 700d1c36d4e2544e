import { DecisionId } from '@augenhoehe/domain/contract';
import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { readSearch } from '../app/read-search.ts';
import { placeQuery } from '../app/session-query.ts';
import {
  decisionQuery,
  decisionsQuery,
  roomQuery,
  standingProxiesQuery,
} from '../goals/decisions/decision-queries.ts';
import { DecisionSearch, NewDecisionSearch } from '../goals/decisions/decision-search.ts';
import { placeRoute } from './place-route.ts';
import { rootRoute } from './root-route.ts';

function refuseOther(id: string): void {
  if (!DecisionId.safeParse(id).success) throw notFound();
}

export const decisionsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'entscheidungen',
  validateSearch: (raw: Record<string, unknown>) => readSearch(DecisionSearch, raw),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(decisionsQuery(params.slug)),
  component: lazyRouteComponent(
    () => import('../goals/decisions/list/decisions-page.tsx'),
    'DecisionsPage',
  ),
});

export const newDecisionRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'entscheidungen/neu',
  validateSearch: (raw: Record<string, unknown>) => readSearch(NewDecisionSearch, raw),
  loaderDeps: ({ search: { von } }) => ({ von }),
  loader: async ({ context, params, deps: { von } }) => {
    if (von !== undefined) {
      await context.queryClient.ensureQueryData(decisionQuery(params.slug, von));
    }
  },
  component: lazyRouteComponent(
    () => import('../goals/decisions/create/new-decision-page.tsx'),
    'NewDecisionPage',
  ),
});

export const standingProxiesRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'entscheidungen/vertretungen',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(standingProxiesQuery(params.slug)),
  component: lazyRouteComponent(
    () => import('../goals/decisions/standing/standing-proxies-page.tsx'),
    'StandingProxiesPage',
  ),
});

export const decisionRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'entscheidungen/$decisionId',
  beforeLoad: ({ params }) => refuseOther(params.decisionId),
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(
      decisionQuery(params.slug, DecisionId.parse(params.decisionId)),
    ),
  component: lazyRouteComponent(
    () => import('../goals/decisions/decision/decision-page.tsx'),
    'DecisionPage',
  ),
});

export const editDecisionRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'entscheidungen/$decisionId/bearbeiten',
  beforeLoad: ({ params }) => refuseOther(params.decisionId),
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(
      decisionQuery(params.slug, DecisionId.parse(params.decisionId)),
    ),
  component: lazyRouteComponent(
    () => import('../goals/decisions/create/edit-decision-page.tsx'),
    'EditDecisionPage',
  ),
});

/** For a projector: the whole screen, without the rail around it. */
export const decisionRoomRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quartier/$slug/entscheidungen/$decisionId/raum',
  beforeLoad: async ({ context, params, location }) => {
    const { person, places } = context.session;
    if (person === null) throw redirect({ to: '/anmelden', search: { weiter: location.href } });
    if (!places.some((place) => place.slug === params.slug)) throw notFound();
    refuseOther(params.decisionId);
    await context.queryClient.ensureQueryData(placeQuery(params.slug));
  },
  loader: ({ context, params }) => {
    const id = DecisionId.parse(params.decisionId);
    return Promise.all([
      context.queryClient.ensureQueryData(decisionQuery(params.slug, id)),
      context.queryClient.ensureQueryData(roomQuery(params.slug, id)),
    ]);
  },
  component: lazyRouteComponent(() => import('../goals/decisions/room/room-page.tsx'), 'RoomPage'),
});

export const ballotRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/stimme',
  component: lazyRouteComponent(
    () => import('../goals/decisions/vote/ballot-page.tsx'),
    'BallotPage',
  ),
});
