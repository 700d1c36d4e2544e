import { AgreementId } from '@augenhoehe/domain/contract';
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { readSearch } from '../app/read-search.ts';
import { agreementQuery, agreementsQuery } from '../structure/agreements/agreement-queries.ts';
import { AgreementSearch } from '../structure/agreements/agreement-search.ts';
import { cooperationsQuery } from '../structure/cooperations/cooperation-queries.ts';
import { placeRoute } from './place-route.ts';
import { rootRoute } from './root-route.ts';

export const cooperationsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'kooperationen',
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
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(
      agreementQuery(params.slug, AgreementId.parse(params.agreementId)),
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
