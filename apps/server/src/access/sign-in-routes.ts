import * as contract from '@augenhoehe/domain/access';
import type { App } from '../platform/services.ts';
import { findPerson } from './admit.ts';
import { giveBack, passphraseTries, spendOrRefuse } from './allowance.ts';
import { sessionUpdateAge } from './auth.ts';
import { authHeaders, relay } from './call-auth.ts';
import type { AccessDependencies } from './dependencies.ts';
import { nextStepIn } from './next-step-in.ts';
import { newPassphraseRoutes } from './new-passphrase-routes.ts';
import { providerRoutes } from './provider-routes.ts';
import { readSession } from './read-session.ts';
import { serveAnyone } from './serve.ts';
import { signInLinkRoutes } from './sign-in-link-routes.ts';

/** Requests a minute and address. */
const limit = 20;

export function signInRoutes(app: App, dependencies: AccessDependencies): void {
  const { http, services } = app;

  serveAnyone(app, contract.readSession, async ({ request, reply }) => {
    const session = await findPerson(app, request);
    if (session !== null && isAgeing(session.updatedAt, services.clock())) {
      const headers = authHeaders(request);
      await relay(await http.callers.auth.api.getSession({ headers, asResponse: true }), reply);
    }
    const person =
      session === null ? null : { id: session.id, name: session.name, email: session.email };
    return await readSession(services, dependencies, person);
  });

  serveAnyone(app, contract.signIn, {
    limit,
    handle: async ({ body, request, reply }) => {
      const { email, passphrase, remember } = body;
      await spendOrRefuse(services, passphraseTries, email);
      const response = await http.callers.auth.api.signInEmail({
        body: { email, password: passphrase, rememberMe: remember },
        headers: authHeaders(request),
        asResponse: true,
      });
      const next = nextStepIn(await relay(response, reply));
      await giveBack(services, passphraseTries, email);
      return next;
    },
  });

  serveAnyone(app, contract.signOut, async ({ request, reply }) => {
    const headers = authHeaders(request);
    await relay(await http.callers.auth.api.signOut({ headers, asResponse: true }), reply);
    return null;
  });

  signInLinkRoutes(app);
  newPassphraseRoutes(app);
  providerRoutes(app);
}

function isAgeing(updatedAt: Date, at: Date): boolean {
  return at.getTime() - updatedAt.getTime() > sessionUpdateAge * 1000;
}
