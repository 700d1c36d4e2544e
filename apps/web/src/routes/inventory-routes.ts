import { ActorId, BodyId } from '@augenhoehe/domain/contract';
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { readSearch } from '../app/read-search.ts';
import { ActorSearch, filtersOf } from '../inventory/actor-search.ts';
import { mapQuery, groundQuery } from '../inventory/map/map-queries.ts';
import { actorSearchOf, MapSearch } from '../inventory/map/map-search.ts';
import { toInformQuery } from '../inventory/contact-persons/contact-queries.ts';
import { InformSearch } from '../inventory/contact-persons/inform-search.ts';
import {
  actorQuery,
  actorsQuery,
  areasQuery,
  changesQuery,
  tiesQuery,
} from '../inventory/queries.ts';
import { SearchSearch } from '../inventory/search/search-search.ts';
import { bodiesQuery, bodyQuery, seatingQuery } from '../inventory/bodies/body-queries.ts';
import { OverlapSearch, SeatingSearch } from '../inventory/bodies/seating-search.ts';
import { ChangeSearch } from '../inventory/history/change-search.ts';
import { TieSearch } from '../inventory/tie-search.ts';
import { placeRoute } from './place-route.ts';

export const actorsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'bestand',
  validateSearch: (raw: Record<string, unknown>) => readSearch(ActorSearch, raw),
  loaderDeps: ({ search: { akteur: _open, columns: _columns, ...shown } }) => shown,
  loader: ({ context, params, deps }) =>
    Promise.all([
      context.queryClient.ensureInfiniteQueryData(actorsQuery(params.slug, deps)),
      context.queryClient.ensureQueryData(areasQuery(params.slug)),
    ]),
  component: lazyRouteComponent(() => import('../inventory/actors-page.tsx'), 'ActorsPage'),
});

export const mapRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'karte',
  validateSearch: (raw: Record<string, unknown>) => readSearch(MapSearch, raw),
  loaderDeps: ({ search }) => filtersOf(actorSearchOf(search)),
  loader: ({ context, params, deps }) =>
    Promise.all([
      context.queryClient.ensureQueryData(mapQuery(params.slug, deps)),
      context.queryClient.ensureQueryData(groundQuery(params.slug)),
      context.queryClient.ensureQueryData(areasQuery(params.slug)),
    ]),
  component: lazyRouteComponent(() => import('../inventory/map/map-page.tsx'), 'MapPage'),
});

export const actorRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'bestand/$actorId',
  beforeLoad: ({ params }) => {
    if (!ActorId.safeParse(params.actorId).success) throw notFound();
  },
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(actorQuery(params.slug, params.actorId)),
      context.queryClient.ensureQueryData(areasQuery(params.slug)),
    ]),
  component: lazyRouteComponent(() => import('../inventory/actor-page.tsx'), 'ActorPage'),
});

export const tiesRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'beziehungen',
  validateSearch: (raw: Record<string, unknown>) => readSearch(TieSearch, raw),
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.ensureInfiniteQueryData(tiesQuery(params.slug, deps)),
  component: lazyRouteComponent(() => import('../inventory/ties-page.tsx'), 'TiesPage'),
});

export const bodiesRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'gremien',
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(bodiesQuery(params.slug)),
      context.queryClient.ensureQueryData(seatingQuery(params.slug)),
    ]),
  component: lazyRouteComponent(() => import('../inventory/bodies/bodies-page.tsx'), 'BodiesPage'),
});

export const seatingRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'gremien/sitze',
  validateSearch: (raw: Record<string, unknown>) => readSearch(SeatingSearch, raw),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(seatingQuery(params.slug)),
  component: lazyRouteComponent(
    () => import('../inventory/bodies/seating-page.tsx'),
    'SeatingPage',
  ),
});

export const overlapRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'gremien/ueberschneidung',
  validateSearch: (raw: Record<string, unknown>) => readSearch(OverlapSearch, raw),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(seatingQuery(params.slug)),
  component: lazyRouteComponent(
    () => import('../inventory/bodies/overlap-page.tsx'),
    'OverlapPage',
  ),
});

export const bodyRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'gremien/$bodyId',
  beforeLoad: ({ params }) => {
    if (!BodyId.safeParse(params.bodyId).success) throw notFound();
  },
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(bodyQuery(params.slug, params.bodyId)),
  component: lazyRouteComponent(() => import('../inventory/bodies/body-page.tsx'), 'BodyPage'),
});

export const areasRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'gebiete',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(areasQuery(params.slug)),
  component: lazyRouteComponent(() => import('../inventory/areas-page.tsx'), 'AreasPage'),
});

export const informRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'informieren',
  validateSearch: (raw: Record<string, unknown>) => readSearch(InformSearch, raw),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(toInformQuery(params.slug)),
  component: lazyRouteComponent(
    () => import('../inventory/contact-persons/inform-page.tsx'),
    'InformPage',
  ),
});

export const changesRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'verlauf',
  validateSearch: (raw: Record<string, unknown>) => readSearch(ChangeSearch, raw),
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.ensureInfiniteQueryData(changesQuery(params.slug, { search: deps })),
  component: lazyRouteComponent(() => import('../inventory/changes-page.tsx'), 'ChangesPage'),
});

export const searchRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'suche',
  validateSearch: (raw: Record<string, unknown>) => readSearch(SearchSearch, raw),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(areasQuery(params.slug)),
  component: lazyRouteComponent(() => import('../inventory/search/search-page.tsx'), 'SearchPage'),
});
