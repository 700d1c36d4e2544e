import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { ErrorPage } from '../app/error-page.tsx';
import { NotFoundPage } from '../app/not-found-page.tsx';
import { StartingPage } from '../app/waiting-page.tsx';
import { RootFrame } from '../app/root-frame.tsx';
import { sessionQuery } from '../app/session-query.ts';

export interface RouterContext {
  readonly queryClient: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  beforeLoad: async ({ context }) => ({
    session: await context.queryClient.ensureQueryData(sessionQuery),
  }),
  component: RootFrame,
  pendingComponent: StartingPage,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
});
