import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readSearch } from '../app/read-search.ts';
import { placeQuery } from '../app/session-query.ts';
import { gapsQuery } from '../inventory/coverage/coverage-queries.ts';
import { chosenDates } from '../position/comparison/chosen-dates.ts';
import { ComparisonSearch } from '../position/comparison/comparison-search.ts';
import { comparisonQuery, snapshotsQuery } from '../position/comparison/snapshot-queries.ts';
import { networkGapsQuery } from '../position/gaps/network-gaps-query.ts';
import { actorQuery, areasQuery } from '../inventory/queries.ts';
import { networkQuery } from '../position/network-query.ts';
import { KeyPositionsSearch } from '../position/key-positions/key-positions-search.ts';
import { BriefingSearch } from '../position/briefing/briefing-search.ts';
import { OwnPositionSearch } from '../position/own-position/own-position-search.ts';
import { NetworkSearch } from '../position/network-search.ts';
import { suggestionsQuery } from '../position/suggestions/suggestions-query.ts';
import { SuggestionsSearch } from '../position/suggestions/suggestions-search.ts';
import { scenariosQuery } from '../position/what-if/scenario-queries.ts';
import { WhatIfSearch } from '../position/what-if/what-if-search.ts';
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

export const comparisonRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'zeitvergleich',
  validateSearch: (raw: Record<string, unknown>) => readSearch(ComparisonSearch, raw),
  loaderDeps: ({ search: { von, bis } }) => ({ von, bis }),
  loader: async ({ context: { queryClient }, params: { slug }, deps }) => {
    const { snapshots } = await queryClient.ensureQueryData(snapshotsQuery(slug));
    const dates = chosenDates(snapshots, deps);
    if (dates !== null) await queryClient.ensureQueryData(comparisonQuery(slug, dates));
  },
  component: lazyRouteComponent(
    () => import('../position/comparison/comparison-page.tsx'),
    'ComparisonPage',
  ),
});

export const suggestionsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'vorschlaege',
  validateSearch: (raw: Record<string, unknown>) => readSearch(SuggestionsSearch, raw),
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, params: { slug }, deps: { fuer, mode = 'near' } }) => {
    const { member } = await queryClient.ensureQueryData(placeQuery(slug));
    const actorId = fuer ?? member.actorId;
    await Promise.all([
      queryClient.ensureQueryData(areasQuery(slug)),
      actorId === null
        ? null
        : queryClient.ensureQueryData(suggestionsQuery(slug, { for: actorId, mode })),
    ]);
  },
  component: lazyRouteComponent(
    () => import('../position/suggestions/suggestions-page.tsx'),
    'SuggestionsPage',
  ),
});

export const gapsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'luecken',
  loader: ({ context: { queryClient }, params: { slug } }) =>
    Promise.all([
      queryClient.ensureQueryData(areasQuery(slug)),
      queryClient.ensureQueryData(gapsQuery(slug)),
      queryClient.ensureQueryData(networkGapsQuery(slug)),
    ]),
  component: lazyRouteComponent(
    () => import('../position/gaps/network-gaps-page.tsx'),
    'NetworkGapsPage',
  ),
});

export const keyPositionsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'schluesselstellen',
  validateSearch: (raw: Record<string, unknown>) => readSearch(KeyPositionsSearch, raw),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(networkQuery(params.slug)),
  component: lazyRouteComponent(
    () => import('../position/key-positions/key-positions-page.tsx'),
    'KeyPositionsPage',
  ),
});

export const ownPositionRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'position',
  validateSearch: (raw: Record<string, unknown>) => readSearch(OwnPositionSearch, raw),
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(networkQuery(params.slug)),
      context.queryClient.ensureQueryData(areasQuery(params.slug)),
    ]),
  component: lazyRouteComponent(
    () => import('../position/own-position/own-position-page.tsx'),
    'OwnPositionPage',
  ),
});

export const briefingRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'position/gespraech',
  validateSearch: (raw: Record<string, unknown>) => readSearch(BriefingSearch, raw),
  beforeLoad: ({ search, params }) => {
    if (search.mit !== undefined) return;
    throw redirect({ to: '/quartier/$slug/position', params });
  },
  loaderDeps: ({ search: { mit } }) => ({ mit }),
  loader: ({ context, params, deps: { mit = '' } }) =>
    Promise.all([
      context.queryClient.ensureQueryData(networkQuery(params.slug)),
      context.queryClient.ensureQueryData(areasQuery(params.slug)),
      context.queryClient.ensureQueryData(actorQuery(params.slug, mit)),
    ]),
  component: lazyRouteComponent(
    () => import('../position/briefing/briefing-page.tsx'),
    'BriefingPage',
  ),
});

export const whatIfRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'was-waere-wenn',
  validateSearch: (raw: Record<string, unknown>) => readSearch(WhatIfSearch, raw),
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(networkQuery(params.slug)),
      context.queryClient.ensureQueryData(scenariosQuery(params.slug)),
    ]),
  component: lazyRouteComponent(() => import('../position/what-if/what-if-page.tsx'), 'WhatIfPage'),
});
