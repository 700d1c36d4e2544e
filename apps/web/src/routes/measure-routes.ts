import { MeasureId } from '@augenhoehe/domain/contract';
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import {
  measurePartnersQuery,
  measureQuery,
  measuresQuery,
} from '../goals/measures/measure-queries.ts';
import { placeRoute } from './place-route.ts';

export const measuresRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'massnahmen',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(measuresQuery(params.slug)),
  component: lazyRouteComponent(
    () => import('../goals/measures/measures-page.tsx'),
    'MeasuresPage',
  ),
});

export const measureRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'massnahmen/$measureId',
  beforeLoad: ({ params }) => {
    if (!MeasureId.safeParse(params.measureId).success) throw notFound();
  },
  loader: ({ context, params: { slug, measureId } }) =>
    Promise.all([
      context.queryClient.ensureQueryData(measureQuery(slug, measureId)),
      context.queryClient.ensureQueryData(measurePartnersQuery(slug, measureId)),
    ]),
  component: lazyRouteComponent(() => import('../goals/measures/measure-page.tsx'), 'MeasurePage'),
});
