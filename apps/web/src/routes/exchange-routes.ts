import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSearch } from '../app/read-search.ts';
import { exportedActorsQuery, exportedTiesQuery } from '../exchange/export-queries.ts';
import { ActorSearch } from '../inventory/actor-search.ts';
import { TieSearch } from '../inventory/tie-search.ts';
import { placeRoute } from './place-route.ts';
import { rootRoute } from './root-route.ts';

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

export const exportActorsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'export',
  validateSearch: (raw: Record<string, unknown>) => readSearch(ActorSearch, raw),
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.ensureQueryData(exportedActorsQuery(params.slug, deps)),
  component: lazyRouteComponent(() => import('../exchange/export-page.tsx'), 'ExportActorsPage'),
});

export const exportTiesRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'export/beziehungen',
  validateSearch: (raw: Record<string, unknown>) => readSearch(TieSearch, raw),
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.ensureQueryData(exportedTiesQuery(params.slug, deps)),
  component: lazyRouteComponent(() => import('../exchange/export-page.tsx'), 'ExportTiesPage'),
});

export const exportContactsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'export/ansprechpersonen',
  validateSearch: (raw: Record<string, unknown>) => readSearch(ActorSearch, raw),
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.ensureQueryData(exportedActorsQuery(params.slug, deps)),
  component: lazyRouteComponent(() => import('../exchange/export-page.tsx'), 'ExportContactsPage'),
});

export const exportWholeRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'export/quartier',
  component: lazyRouteComponent(() => import('../exchange/export-page.tsx'), 'ExportWholePage'),
});

export const restoreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/einrichten/sicherung',
  component: lazyRouteComponent(() => import('../exchange/restore-page.tsx'), 'RestoreAtSetUpPage'),
});
