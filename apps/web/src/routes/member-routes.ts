import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { placeRoute } from './place-route.ts';

export const membersRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'beteiligte',
  component: lazyRouteComponent(() => import('../access/members-page.tsx'), 'MembersPage'),
});

export const settingsRoute = createRoute({
  getParentRoute: () => placeRoute,
  path: 'einstellungen',
  component: lazyRouteComponent(() => import('../access/settings-page.tsx'), 'SettingsPage'),
});
