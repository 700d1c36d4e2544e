import { z } from 'zod';
import { ActorId, endpoint, Instant, Language, Slug } from '../contract/index.ts';
import { ofNeighbourhood } from './neighbourhood.ts';
import { Email, NewPerson } from './person.ts';
import { Standing } from './members.ts';
import { Role } from './policy.ts';
import { LinkToken } from './token.ts';

export const InvitationId = z.uuid().brand<'InvitationId'>();
export type InvitationId = z.infer<typeof InvitationId>;

/** An invitation that still waits; its link is shown once and never again. */
export const InvitationRow = z.object({
  id: InvitationId,
  role: Role,
  actorId: ActorId.nullable(),
  actorName: z.string().nullable(),
  /** Only this address may accept; `null`: whoever holds the link. */
  email: z.string().nullable(),
  invitedBy: z.string(),
  createdAt: Instant,
  expiresAt: Instant,
});
export type InvitationRow = z.infer<typeof InvitationRow>;

export const listInvitations = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/invitations',
  summary: 'Invitations that still wait, newest first',
  audience: { kind: 'member', action: 'members.read' },
  params: ofNeighbourhood,
  reply: z.object({ invitations: z.array(InvitationRow) }),
});

export const addInvitation = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/invitations',
  summary: 'Invite by a link that is shown this once, and by mail where an address is given',
  audience: { kind: 'member', action: 'members.edit' },
  params: ofNeighbourhood,
  body: Standing.safeExtend({ email: Email.nullable() }),
  reply: z.object({
    id: InvitationId,
    link: z.url(),
    expiresAt: Instant,
    /** Whether a mail with a link of its own is on its way to the address. */
    mailed: z.boolean(),
  }),
});

export const revokeInvitation = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/invitations/:invitationId',
  summary: 'Take an invitation back',
  audience: { kind: 'member', action: 'members.edit' },
  params: ofNeighbourhood.extend({ invitationId: InvitationId }),
  reply: z.null(),
});

/**
 * What the holder of an invitation does next: `accept` as the person signed in, `sign-in` with the
 * account of the invited address, or `register` a new one.
 */
export const InvitationStep = z.enum(['accept', 'sign-in', 'register']);
export type InvitationStep = z.infer<typeof InvitationStep>;

export const lookAtInvitation = endpoint({
  method: 'POST',
  path: '/api/invitations/look',
  summary: 'Where an invitation leads; refused with `link-not-valid`',
  audience: { kind: 'anyone' },
  body: z.object({ token: LinkToken }),
  reply: z.object({
    neighbourhood: z.object({ slug: Slug, name: z.string(), city: z.string(), language: Language }),
    role: Role,
    actorName: z.string().nullable(),
    invitedBy: z.string(),
    email: z.string().nullable(),
    expiresAt: Instant,
    step: InvitationStep,
  }),
});
export type InvitationView = z.infer<typeof lookAtInvitation.reply>;

export const acceptInvitation = endpoint({
  method: 'POST',
  path: '/api/invitations/accept',
  summary:
    'Accept as the person signed in, or with a new account (`account-exists`, `other-address`)',
  audience: { kind: 'anyone' },
  body: z.object({
    token: LinkToken,
    /** The new account; left out by somebody who is signed in. */
    person: NewPerson.optional(),
  }),
  reply: z.object({ slug: Slug }),
});
