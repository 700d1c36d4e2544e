import {
  type addInvitation as contract,
  InvitationId,
  invitationDays,
} from '@augenhoehe/domain/access';
import type { BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import type { Services } from '../platform/services.ts';
import type { Place } from './admit.ts';
import { invitationsByPerson, mailsToAddress, spend, spendOrRefuse } from './allowance.ts';
import type { AccessDependencies } from './dependencies.ts';
import { insertInvitation } from './invitation-store.ts';
import { hashLinkToken, newLinkToken } from './link-token.ts';
import { invitationMail } from './mails/invitation-mail.ts';
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
  await spendOrRefuse(services, invitationsByPerson, person.id);
  const token = newLinkToken();
  const mailedToken = newLinkToken();
  const sends = body.email !== null && services.mailer.configured;
  const invitation = await inNeighbourhood(services, neighbourhoodId, async (work) => {
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
      mailedTokenHash: sends ? hashLinkToken(mailedToken) : null,
      invitedBy: person.id,
      at,
      expiresAt,
    });
    return { id, expiresAt: expiresAt.toISOString() };
  });
  const mailed =
    body.email !== null && sends && (await mail(services, place, { to: body.email, mailedToken }));
  return { ...invitation, link: linkWith(services, token), mailed };
}

/** Whether the mail server took the mail; the invitation stands either way. */
async function mail(
  services: Services,
  place: Place,
  { to, mailedToken }: { readonly to: string; readonly mailedToken: string },
): Promise<boolean> {
  if (!(await spend(services, mailsToAddress, to))) return false;
  const letter = invitationMail({
    to,
    url: linkWith(services, mailedToken),
    language: place.language,
    from: place.person.name,
    neighbourhood: place.name,
  });
  try {
    await services.mailer.send(letter);
    return true;
  } catch (error) {
    services.log.error({ err: error }, 'an invitation could not be mailed');
    return false;
  }
}

function linkWith({ config }: Services, token: string): string {
  return `${config.publicUrl}/einladung#token=${token}`;
}
