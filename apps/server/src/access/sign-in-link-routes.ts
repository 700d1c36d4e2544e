import * as contract from '@augenhoehe/domain/access';
import type { App } from '../platform/services.ts';
import { mailsToAddress, spend } from './allowance.ts';
import { authHeaders, relay } from './call-auth.ts';
import { nextStepIn } from './next-step-in.ts';
import { serveAnyone } from './serve.ts';

/** Requests a minute and address. */
const limit = 20;

/** Signing in by a mailed link, and the code that may have to follow. */
export function signInLinkRoutes(app: App): void {
  const { http, services } = app;

  serveAnyone(app, contract.requestSignInLink, {
    limit,
    handle: async ({ body, request, reply }) => {
      if (!(await spend(services, mailsToAddress, body.email))) return null;
      const response = await http.callers.auth.api.signInMagicLink({
        body: { email: body.email },
        headers: authHeaders(request),
        asResponse: true,
      });
      await relay(response, reply);
      return null;
    },
  });

  serveAnyone(app, contract.redeemSignInLink, {
    limit,
    handle: async ({ body, request, reply }) => {
      const response = await http.callers.auth.api.magicLinkVerify({
        query: { token: body.token },
        headers: authHeaders(request),
        asResponse: true,
      });
      return nextStepIn(await relay(response, reply));
    },
  });

  serveAnyone(app, contract.giveSecondFactor, {
    limit,
    handle: async ({ body, request, reply }) => {
      const { api } = http.callers.auth;
      const call = {
        body: { code: body.code },
        headers: authHeaders(request),
        asResponse: true,
      } as const;
      const response =
        body.kind === 'app' ? await api.verifyTOTP(call) : await api.verifyBackupCode(call);
      await relay(response, reply);
      return null;
    },
  });
}
