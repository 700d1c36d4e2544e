import * as contract from '@augenhoehe/domain/access';
import type { App } from '../platform/services.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { addInvitation } from './add-invitation.ts';
import { findPerson } from './admit.ts';
import type { AccessDependencies } from './dependencies.ts';
import { listInvitations } from './list-invitations.ts';
import { lookAtInvitation } from './look-at-invitation.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import { serveAnyone, serveMember } from './serve.ts';
import { signInTrusted } from './sign-in-trusted.ts';

/** Requests a minute and address. */
const limit = 60;

export function invitationRoutes(app: App, dependencies: AccessDependencies): void {
  const { services } = app;

  serveMember(app, contract.listInvitations, ({ place }) =>
    listInvitations(services, dependencies, place),
  );

  serveMember(app, contract.addInvitation, {
    limit,
    handle: ({ place, body }) => addInvitation(services, dependencies, { place, body }),
  });

  serveMember(app, contract.revokeInvitation, async ({ place, params }) => {
    await revokeInvitation(services, place, params.invitationId);
    return null;
  });

  serveAnyone(app, contract.lookAtInvitation, {
    limit,
    handle: async ({ body, request }) => {
      const person = await findPerson(app, request);
      return await lookAtInvitation(services, dependencies, { token: body.token, person });
    },
  });

  serveAnyone(app, contract.acceptInvitation, {
    limit,
    handle: async ({ body, request, reply }) => {
      const person = await findPerson(app, request);
      const { token, person: draft } = body;
      const { slug, personId } = await acceptInvitation(services, { token, person, draft });
      if (person?.id !== personId) await signInTrusted(request, reply, personId);
      return { slug };
    },
  });
}
