import { ActorId } from '@augenhoehe/domain/contract';
import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { readSearch } from '../app/read-search.ts';
import { placeQuery } from '../app/session-query.ts';
import { relationsQuery } from '../inventory/complement/relations-query.ts';
import { CoverageSearch } from '../inventory/coverage/coverage-search.ts';
import {
  confirmationQuery,
  coverageQuery,
  gapsQuery,
  stocktakingQuery,
} from '../inventory/coverage/coverage-queries.ts';
import { areasQuery } from '../inventory/queries.ts';
import { placeRoute } from './place-route.ts';

/** What the view needs, so that it appears in one piece. */
async function loadView(
  queryClient: QueryClient,
  slug: string,
  search: CoverageSearch,
): Promise<void> {
  switch (search.view) {
    case undefined:
    case 'matrix':
      await Promise.all([
        queryClient.ensureQueryData(coverageQuery(slug, search)),
        queryClient.ensureQueryData(gapsQuery(slug)),
      ]);
      return;
    case 'gaps':
      await queryClient.ensureQueryData(gapsQuery(slug));
      return;
    case 'confirmation':
      await queryClient.ensureQueryData(confirmationQuery(slug));
      return;
    case 'methods':
      await queryClient.ensureQueryData(stocktakingQuery(slug));
  }
}

export const coverageRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'vollstaendigkeit',
  validateSearch: (raw: Record<string, unknown>) => readSearch(CoverageSearch, raw),
  loaderDeps: ({ search: { by: _by, ...shown } }) => shown,
  loader: async ({ context: { queryClient }, params: { slug }, deps }) => {
    await Promise.all([
      queryClient.ensureQueryData(areasQuery(slug)),
      loadView(queryClient, slug, deps),
    ]);
  },
  component: lazyRouteComponent(
    () => import('../inventory/coverage/coverage-page.tsx'),
    'CoveragePage',
  ),
});

export const relationsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'bestand/$actorId/beziehungen',
  beforeLoad: ({ params }) => {
    if (!ActorId.safeParse(params.actorId).success) throw notFound();
  },
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(relationsQuery(params.slug, params.actorId)),
      context.queryClient.ensureQueryData(areasQuery(params.slug)),
    ]),
  component: lazyRouteComponent(
    () => import('../inventory/complement/relations-page.tsx'),
    'RelationsPage',
  ),
});

export const relationsStartRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'beziehungen/passend',
  loader: async ({ context: { queryClient }, params: { slug } }) => {
    const { member } = await queryClient.ensureQueryData(placeQuery(slug));
    if (member.actorId === null) return;
    throw redirect({
      to: '/quartier/$slug/bestand/$actorId/beziehungen',
      params: { slug, actorId: member.actorId },
      replace: true,
    });
  },
  component: lazyRouteComponent(
    () => import('../inventory/complement/relations-start-page.tsx'),
    'RelationsStartPage',
  ),
});
