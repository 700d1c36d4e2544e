import type { InvitationStep, InvitationView } from '@augenhoehe/domain/access';
import { ProblemError } from '../platform/http/problem-error.ts';
import type { Services } from '../platform/services.ts';
import type { Person } from './admit.ts';
import type { AccessDependencies } from './dependencies.ts';
import { findInvitation, type WaitingInvitation } from './invitation-store.ts';
import { hashLinkToken } from './link-token.ts';
import { nameActors } from './name-actors.ts';
import { findPersonByEmail } from './person-store.ts';
import { asOperator, type Work } from './work.ts';

/** @throws ProblemError 410 `link-not-valid`: unknown, used up, taken back and too old look alike */
export async function requireInvitation(
  { trx, at }: Work,
  token: string,
): Promise<WaitingInvitation> {
  const invitation = await findInvitation(trx, hashLinkToken(token), at);
  if (invitation === undefined) throw new ProblemError(410, 'link-not-valid');
  return invitation;
}

export async function lookAtInvitation(
  services: Services,
  dependencies: AccessDependencies,
  { token, person }: { readonly token: string; readonly person: Person | null },
): Promise<InvitationView> {
  return await asOperator(services, async (work) => {
    const invitation = await requireInvitation(work, token);
    const { slug, name, city, language } = invitation;
    const [named] = await nameActors(work.trx, dependencies, [invitation]);
    return {
      neighbourhood: { slug, name, city, language },
      role: invitation.role,
      actorName: named?.actorName ?? null,
      invitedBy: invitation.invitedBy,
      email: invitation.email,
      expiresAt: invitation.expiresAt.toISOString(),
      step: await nextStep(work, invitation, person),
    };
  });
}

async function nextStep(
  { trx }: Work,
  { email }: WaitingInvitation,
  person: Person | null,
): Promise<InvitationStep> {
  if (person !== null && (email === null || email === person.email)) return 'accept';
  if (email === null) return 'register';
  return (await findPersonByEmail(trx, email)) === undefined ? 'register' : 'sign-in';
}
