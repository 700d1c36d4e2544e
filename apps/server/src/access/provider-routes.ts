import * as contract from '@augenhoehe/domain/access';
import { endpoint } from '@augenhoehe/domain/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ProblemError } from '../platform/http/problem-error.ts';
import type { App } from '../platform/services.ts';
import { providerId } from './auth.ts';
import { authHeaders, relay } from './call-auth.ts';
import { serveAnyone } from './serve.ts';

const limit = 20;
const Redirection = z.object({ url: z.url() });

/** Where the identity provider sends browsers back to; its address is registered there. */
const comeBack = endpoint({
  method: 'GET',
  path: `/api/auth/callback/${providerId}`,
  summary: 'The way back from the identity provider',
  audience: { kind: 'anyone' },
  query: z.object({}),
  reply: z.null(),
});

export function providerRoutes(app: App): void {
  const { http, services } = app;
  if (services.config.oidc === null) {
    serveAnyone(app, contract.signInWithProvider, () => {
      throw new ProblemError(404, 'not-found');
    });
    return;
  }

  serveAnyone(app, contract.signInWithProvider, {
    limit,
    handle: async ({ request, reply }) => {
      const response = await http.callers.auth.api.signInSocial({
        body: {
          provider: providerId,
          callbackURL: '/',
          errorCallbackURL: '/anmelden',
          disableRedirect: true,
        },
        headers: authHeaders(request),
        asResponse: true,
      });
      return Redirection.parse(await relay(response, reply));
    },
  });

  serveAnyone(app, comeBack, {
    limit,
    handle: async ({ request, reply }) => {
      await passOn(app, request, reply);
      return null;
    },
  });
}

/** The library checks state and tokens itself, and answers with a redirection into the app. */
async function passOn(
  { http, services }: App,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const url = new URL(request.url, services.config.publicUrl);
  const response = await http.callers.auth.handler(
    new Request(url, { headers: authHeaders(request) }),
  );
  for (const cookie of response.headers.getSetCookie()) void reply.header('set-cookie', cookie);
  const location = response.headers.get('location');
  await reply.redirect(inOwnPages(location, services.config.publicUrl));
}

/** Only into our own pages: nobody is sent elsewhere by a forged way back. */
function inOwnPages(location: string | null, publicUrl: string): string {
  const url = URL.parse(location ?? '/anmelden?error=provider', publicUrl);
  const own = new URL(publicUrl);
  if (url === null || url.origin !== own.origin) return '/anmelden?error=provider';
  return url.pathname.startsWith('/api/')
    ? '/anmelden?error=provider'
    : `${url.pathname}${url.search}`;
}
