import { InvitationId } from '@augenhoehe/domain/access';
import { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { ComposeMails, Mail } from '../platform/mail/index.ts';
import type { Services } from '../platform/services.ts';
import { invitationLink } from './invitation-link.ts';
import { invitationsToMail } from './invitation-store.ts';
import { mailedInvitationToken } from './invitation-token.ts';
import { invitationMail } from './mails/invitation-mail.ts';

interface Surroundings {
  readonly services: Pick<Services, 'database' | 'config' | 'clock'>;
  readonly secret: string;
}

/** Invitations on their way. One that was taken back or used up meanwhile is not sent any more. */
export function composeInvitations({ services, secret }: Surroundings): ComposeMails {
  const { database, config, clock } = services;
  return async (id, mails) => {
    const neighbourhoodId = NeighbourhoodId.parse(id);
    const byInvitation = new Map(
      mails.map((mail) => [InvitationId.parse(mail.details['invitationId']), mail.id]),
    );
    const waiting = await database.asOperator((trx) =>
      invitationsToMail(trx, neighbourhoodId, { ids: [...byInvitation.keys()], at: clock() }),
    );
    const written = new Map<string, Mail>();
    for (const { id: invitationId, email, name, language, invitedBy } of waiting) {
      const mailId = byInvitation.get(invitationId);
      if (mailId === undefined || email === null) continue;
      const url = invitationLink(config, mailedInvitationToken(secret, invitationId));
      const letter = { to: email, url, language, from: invitedBy, neighbourhood: name };
      written.set(mailId, invitationMail(letter));
    }
    return written;
  };
}
