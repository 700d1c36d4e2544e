import type { PersonId } from '@augenhoehe/domain/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { authHeaders, relay } from './call-auth.ts';

/** Starts a session for somebody who just proved who they are by a link. */
export async function signInTrusted(
  request: FastifyRequest,
  reply: FastifyReply,
  personId: PersonId,
): Promise<void> {
  const { auth } = request.server.callers;
  const response = await auth.api.signInTrusted({
    body: { personId },
    headers: authHeaders(request),
    asResponse: true,
  });
  await relay(response, reply);
}
