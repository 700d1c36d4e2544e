import {
  type addInvitation as contract,
  InvitationId,
  invitationDays,
} from '@augenhoehe/domain/access';
import type { BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import { insertMails } from '../platform/mail/index.ts';
import type { Services } from '../platform/services.ts';
import type { Place } from './admit.ts';
import { invitationsByPerson, mailsToAddress, spend, spendOrRefuse } from './allowance.ts';
import type { AccessDependencies } from './dependencies.ts';
import { invitationLink } from './invitation-link.ts';
import { insertInvitation } from './invitation-store.ts';
import { mailedInvitationToken } from './invitation-token.ts';
import { hashLinkToken, newLinkToken } from './link-token.ts';
import { readSecret } from './read-secret.ts';
import { requireActor } from './require-actor.ts';
import { inNeighbourhood, note } from './work.ts';

/**
 * Invites. Whoever invites gets a link; the mailbox gets another one, which alone proves that its
 * owner came by it.
 */
export async function addInvitation(
  services: Services,
  dependencies: AccessDependencies,
  { place, body }: { readonly place: Place; readonly body: BodyOf<typeof contract> },
): Promise<ReplyOf<typeof contract>> {
  const { neighbourhoodId, person } = place;
  const { config, mailer } = services;
  await spendOrRefuse(services, invitationsByPerson, person.id);
  const token = newLinkToken();
  const mailed =
    body.email !== null && mailer.configured && (await spend(services, mailsToAddress, body.email));
  const secret = await readSecret(config);
  return await inNeighbourhood(services, neighbourhoodId, async (work) => {
    await requireActor(work, dependencies, body.actorId);
    const { trx, at, newId } = work;
    const expiresAt = new Date(at.getTime() + invitationDays * 86_400_000);
    const id = InvitationId.parse(newId());
    await note(
      work,
      { neighbourhoodId, personId: person.id },
      { kind: 'invitation.added', params: { role: body.role } },
    );
    await insertInvitation(trx, {
      ...body,
      neighbourhoodId,
      id,
      tokenHash: hashLinkToken(token),
      mailedTokenHash: mailed ? hashLinkToken(mailedInvitationToken(secret, id)) : null,
      invitedBy: person.id,
      at,
      expiresAt,
    });
    if (mailed) {
      const details = { invitationId: id };
      const mail = { neighbourhoodId, id: newId(), kind: 'invitation', personId: null, details };
      await insertMails(trx, [mail], at);
    }
    return { id, expiresAt: expiresAt.toISOString(), link: invitationLink(config, token), mailed };
  });
}
