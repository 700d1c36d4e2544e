import type { App } from '../platform/services.ts';
import { accountRoutes } from './account-routes.ts';
import { openAuth, sessionCookie } from './auth.ts';
import type { AccessDependencies } from './dependencies.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { neighbourhoodRoutes } from './neighbourhood-routes.ts';
import { readSecret } from './read-secret.ts';
import { sessionTokenReader } from './session-token.ts';
import { setUpRoutes } from './set-up-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';

/** People, roles, invitations, neighbourhoods and set-up. Call it before the routes of other slices. */
export async function accessRoutes(app: App, dependencies: AccessDependencies): Promise<void> {
  const { http, services } = app;
  const secret = await readSecret(services.config);
  const prefix = services.config.publicUrl.startsWith('https:') ? '__Secure-' : '';
  http.decorate('callers', {
    auth: openAuth(services, secret),
    readSessionToken: sessionTokenReader(`${prefix}${sessionCookie}`, secret),
  });
  setUpRoutes(app, dependencies);
  signInRoutes(app, dependencies);
  accountRoutes(app);
  neighbourhoodRoutes(app, dependencies);
  invitationRoutes(app, dependencies);
}
