import { AgreementId } from '@augenhoehe/domain/contract';
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { readSearch } from '../app/read-search.ts';
import { areasQuery } from '../inventory/queries.ts';
import { agreementQuery, agreementsQuery } from '../structure/agreements/agreement-queries.ts';
import { AgreementSearch } from '../structure/agreements/agreement-search.ts';
import {
  cooperationQuery,
  cooperationsQuery,
} from '../structure/cooperations/cooperation-queries.ts';
import {
  CooperationSearch,
  NewCooperationSearch,
  ReviewSearch,
} from '../structure/cooperations/cooperation-search.ts';
import { placeRoute } from './place-route.ts';
import { rootRoute } from './root-route.ts';

export const cooperationsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'kooperationen',
  validateSearch: (raw: Record<string, unknown>) => readSearch(CooperationSearch, raw),
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(cooperationsQuery(params.slug)),
  component: lazyRouteComponent(
    () => import('../structure/cooperations/cooperations-page.tsx'),
    'CooperationsPage',
  ),
});

export const agreementsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'vereinbarungen',
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(agreementsQuery(params.slug)),
      context.queryClient.ensureQueryData(cooperationsQuery(params.slug)),
    ]),
  component: lazyRouteComponent(
    () => import('../structure/agreements/agreements-page.tsx'),
    'AgreementsPage',
  ),
});

export const agreementRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'vereinbarungen/$agreementId',
  validateSearch: (raw: Record<string, unknown>) => readSearch(AgreementSearch, raw),
  beforeLoad: ({ params }) => {
    if (!AgreementId.safeParse(params.agreementId).success) throw notFound();
  },
  loaderDeps: ({ search: { fassung } }) => ({ fassung }),
  loader: ({ context, params, deps: { fassung } }) =>
    context.queryClient.ensureQueryData(
      agreementQuery(params.slug, AgreementId.parse(params.agreementId), fassung),
    ),
  component: lazyRouteComponent(
    () => import('../structure/agreements/agreement-page.tsx'),
    'AgreementPage',
  ),
});

export const confirmationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/zustimmung',
  component: lazyRouteComponent(
    () => import('../structure/agreements/confirmation-page.tsx'),
    'ConfirmationPage',
  ),
});

export const newCooperationRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'kooperationen/neu',
  validateSearch: (raw: Record<string, unknown>) => readSearch(NewCooperationSearch, raw),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(areasQuery(params.slug)),
  component: lazyRouteComponent(
    () => import('../structure/cooperations/new-cooperation-page.tsx'),
    'NewCooperationPage',
  ),
});

export const cooperationRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'kooperationen/$cooperationId',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(cooperationQuery(params.slug, params.cooperationId)),
  component: lazyRouteComponent(
    () => import('../structure/cooperations/cooperation-page.tsx'),
    'CooperationPage',
  ),
});

export const preparationRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'kooperationen/$cooperationId/vorbereitung',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(cooperationQuery(params.slug, params.cooperationId)),
  component: lazyRouteComponent(
    () => import('../structure/cooperations/preparation-page.tsx'),
    'PreparationPage',
  ),
});

export const reviewRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'kooperationen/$cooperationId/rueckblick',
  validateSearch: (raw: Record<string, unknown>) => readSearch(ReviewSearch, raw),
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(cooperationQuery(params.slug, params.cooperationId)),
  component: lazyRouteComponent(
    () => import('../structure/cooperations/review-page.tsx'),
    'ReviewPage',
  ),
});
