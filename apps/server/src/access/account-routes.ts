import * as contract from '@augenhoehe/domain/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { App } from '../platform/services.ts';
import { refuseGuessable } from './accept-passphrase.ts';
import { authHeaders, relay } from './call-auth.ts';
import { endOtherSessionsOf, sessionsOf } from './account-store.ts';
import { tokenOf } from './callers.ts';
import { updatePerson } from './person-store.ts';
import { secondFactorRoutes } from './second-factor-routes.ts';
import { servePerson } from './serve.ts';
import { asOperator } from './work.ts';

const limit = 20;

export function accountRoutes(app: App): void {
  const { services } = app;

  servePerson(app, contract.editAccount, async ({ body, person }) => {
    const { name, language } = body;
    await asOperator(services, async ({ trx, at }) => {
      await updatePerson(trx, person.id, {
        ...(name === undefined ? {} : { name }),
        ...(language === undefined ? {} : { language }),
        updated_at: at,
      });
    });
    return null;
  });

  servePerson(app, contract.changePassphrase, {
    limit,
    handle: async ({ body, person, request, reply }) => {
      refuseGuessable(body.passphrase, person.email);
      await changePassphrase(request, reply, body);
      return null;
    },
  });

  servePerson(app, contract.listSessions, async ({ person, request }) => {
    const token = tokenOf(request);
    const rows = await asOperator(services, ({ trx, at }) => sessionsOf(trx, person.id, at));
    return {
      sessions: rows.map((row) => ({
        device: row.device ?? '',
        signedInAt: row.signedInAt.toISOString(),
        expiresAt: row.expiresAt.toISOString(),
        current: row.token === token,
      })),
    };
  });

  servePerson(app, contract.endOtherSessions, async ({ person, request }) => {
    const token = tokenOf(request) ?? '';
    await asOperator(services, ({ trx }) => endOtherSessionsOf(trx, person.id, token));
    return null;
  });

  secondFactorRoutes(app);
}

const PassphraseChange = contract.changePassphrase.body;

/** All other sessions end, as somebody else may be in one of them. */
async function changePassphrase(
  request: FastifyRequest,
  reply: FastifyReply,
  { current, passphrase }: z.output<typeof PassphraseChange>,
): Promise<void> {
  const { api } = request.server.callers.auth;
  const headers = authHeaders(request);
  const response =
    current === null
      ? await api.setPassword({ body: { newPassword: passphrase }, headers, asResponse: true })
      : await api.changePassword({
          body: { currentPassword: current, newPassword: passphrase, revokeOtherSessions: true },
          headers,
          asResponse: true,
        });
  await relay(response, reply);
}
