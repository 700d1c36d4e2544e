import * as contract from '@augenhoehe/domain/access';
import type { App } from '../platform/services.ts';
import { refuseGuessable } from './accept-passphrase.ts';
import { mailsToAddress, spend } from './allowance.ts';
import { authHeaders, relay } from './call-auth.ts';
import { serveAnyone } from './serve.ts';

/** Requests a minute and address. */
const limit = 20;

export function newPassphraseRoutes(app: App): void {
  const { http, services } = app;

  serveAnyone(app, contract.requestNewPassphrase, {
    limit,
    handle: async ({ body, request, reply }) => {
      if (!(await spend(services, mailsToAddress, body.email))) return null;
      const response = await http.callers.auth.api.requestPasswordReset({
        body: { email: body.email },
        headers: authHeaders(request),
        asResponse: true,
      });
      await relay(response, reply);
      return null;
    },
  });

  serveAnyone(app, contract.setNewPassphrase, {
    limit,
    handle: async ({ body, request, reply }) => {
      refuseGuessable(body.passphrase, null);
      const response = await http.callers.auth.api.resetPassword({
        body: { newPassword: body.passphrase, token: body.token },
        headers: authHeaders(request),
        asResponse: true,
      });
      await relay(response, reply);
      return null;
    },
  });
}
