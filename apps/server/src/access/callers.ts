import type { FastifyRequest } from 'fastify';
import type { Auth } from './auth.ts';
import type { ReadSessionToken } from './session-token.ts';

/** How requests are told apart; one per server, hung onto its Fastify instance. */
export interface Callers {
  readonly auth: Auth;
  readonly readSessionToken: ReadSessionToken;
}

declare module 'fastify' {
  interface FastifyInstance {
    callers: Callers;
  }
}

export function tokenOf(request: FastifyRequest): string | null {
  return request.server.callers.readSessionToken(request.headers.cookie);
}
