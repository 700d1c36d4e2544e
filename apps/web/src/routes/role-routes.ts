import { ActorId } from '@augenhoehe/domain/contract';
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { handOverQuery, rolesQuery } from '../structure/roles/role-queries.ts';
import { placeRoute } from './place-route.ts';

export const rolesRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'rollen',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(rolesQuery(params.slug)),
  component: lazyRouteComponent(() => import('../structure/roles/roles-page.tsx'), 'RolesPage'),
});

export const handOverRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'rollen/uebergabe/$actorId',
  beforeLoad: ({ params }) => {
    if (!ActorId.safeParse(params.actorId).success) throw notFound();
  },
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(handOverQuery(params.slug, ActorId.parse(params.actorId))),
  component: lazyRouteComponent(
    () => import('../structure/roles/hand-over-page.tsx'),
    'HandOverPage',
  ),
});
