import type { NewPerson } from '@augenhoehe/domain/access';
import { PersonId } from '@augenhoehe/domain/contract';
import { ProblemError } from '../platform/http/problem-error.ts';
import type { Services } from '../platform/services.ts';
import { hashPassphrase } from './accept-passphrase.ts';
import type { Person } from './admit.ts';
import { claimInvitation, endSiblings, type WaitingInvitation } from './invitation-store.ts';
import { requireInvitation } from './look-at-invitation.ts';
import { findRole, insertMembership } from './membership-store.ts';
import { insertPerson, findPersonByEmail } from './person-store.ts';
import { asOperator, note, type Work } from './work.ts';

interface Acceptance {
  readonly token: string;
  /** Who is signed in. */
  readonly person: Person | null;
  /** The account that somebody wants to open. */
  readonly draft: NewPerson | undefined;
}

interface Accepted {
  readonly slug: string;
  readonly personId: PersonId;
}

/** Joins the neighbourhood, as the person signed in or with a new account. */
export async function acceptInvitation(
  services: Services,
  { token, person, draft }: Acceptance,
): Promise<Accepted> {
  if (draft === undefined) {
    if (person === null) throw new ProblemError(401, 'sign-in-needed');
    return await asOperator(services, async (work) => {
      const invitation = await requireInvitation(work, token);
      return await join(work, invitation, person);
    });
  }
  const passphraseHash = await hashPassphrase(draft, () =>
    asOperator(services, async (work) => {
      await requireFreeAddress(work, await requireInvitation(work, token), draft);
    }),
  );
  return await asOperator(services, async (work) => {
    const invitation = await requireInvitation(work, token);
    const joining = await register(work, invitation, { draft, passphraseHash });
    return await join(work, invitation, joining);
  });
}

/**
 * An invitation never opens or takes over the account of an address: its owner signs in.
 *
 * @throws ProblemError 403 `other-address`, 409 `account-exists`
 */
async function requireFreeAddress(
  { trx }: Work,
  { email }: WaitingInvitation,
  draft: NewPerson,
): Promise<void> {
  if (email !== null && email !== draft.email) throw new ProblemError(403, 'other-address');
  const known = await findPersonByEmail(trx, draft.email);
  if (known !== undefined) throw new ProblemError(409, 'account-exists');
}

async function register(
  work: Work,
  invitation: WaitingInvitation,
  { draft, passphraseHash }: { readonly draft: NewPerson; readonly passphraseHash: string },
): Promise<Person> {
  const { trx, at, newId } = work;
  await requireFreeAddress(work, invitation, draft);
  const { name, email } = draft;
  const person = { id: PersonId.parse(newId()), name, email };
  const added = await insertPerson(trx, {
    ...person,
    passphraseHash,
    emailVerified: invitation.provesEmail,
    language: invitation.language,
    at,
  });
  if (!added) throw new ProblemError(409, 'account-exists');
  return person;
}

async function join(work: Work, invitation: WaitingInvitation, person: Person): Promise<Accepted> {
  const { trx, at } = work;
  const { neighbourhoodId, slug, role, actorId, email } = invitation;
  if (email !== null && email !== person.email) throw new ProblemError(403, 'other-address');
  if ((await findRole(trx, neighbourhoodId, person.id)) !== undefined) {
    throw new ProblemError(409, 'already-member', { slug });
  }
  const claimed = await claimInvitation(trx, invitation, { personId: person.id, at });
  if (!claimed) throw new ProblemError(410, 'link-not-valid');
  await endSiblings(trx, invitation, { email: person.email, at });
  await note(
    work,
    { neighbourhoodId, personId: person.id },
    { kind: 'member.joined', params: { name: person.name, role } },
  );
  await insertMembership(trx, { neighbourhoodId, personId: person.id, role, actorId, at });
  return { slug, personId: person.id };
}
