import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root-route.ts';

export const helpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hilfe',
  component: lazyRouteComponent(() => import('../app/texts/help-page.tsx'), 'HelpPage'),
});

export const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/barrierefreiheit',
  component: lazyRouteComponent(
    () => import('../app/texts/accessibility-page.tsx'),
    'AccessibilityPage',
  ),
});

export const privacyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/datenschutz',
  component: lazyRouteComponent(() => import('../app/texts/privacy-page.tsx'), 'PrivacyPage'),
});

export const imprintRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/impressum',
  component: lazyRouteComponent(() => import('../app/texts/imprint-page.tsx'), 'ImprintPage'),
});

export const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ueber',
  component: lazyRouteComponent(() => import('../app/texts/about-page.tsx'), 'AboutPage'),
});
