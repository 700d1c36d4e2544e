import { z } from 'zod';
import { ActorId, endpoint, Instant, PersonId } from '../contract/index.ts';
import { ofNeighbourhood } from './neighbourhood.ts';
import { Role } from './policy.ts';

const ofMember = ofNeighbourhood.extend({ personId: PersonId });

/** A role, and for a partner the actor they act for. */
export const Standing = z
  .object({ role: Role, actorId: ActorId.nullable() })
  .refine(({ role, actorId }) => role === 'partner' || actorId === null, {
    error: 'actor-only-for-partners',
    path: ['actorId'],
  });
export type Standing = z.infer<typeof Standing>;

export const MemberRow = z.object({
  personId: PersonId,
  name: z.string(),
  email: z.string(),
  role: Role,
  actorId: ActorId.nullable(),
  actorName: z.string().nullable(),
  hasSecondFactor: z.boolean(),
  /** One of those named who may open protected analyses. */
  isInProtectedCircle: z.boolean(),
  joinedAt: Instant,
  can: z.object({ edit: z.boolean(), remove: z.boolean(), nameInCircle: z.boolean() }),
});
export type MemberRow = z.infer<typeof MemberRow>;

export const listMembers = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/members',
  summary: 'Who takes part, by name',
  audience: { kind: 'member', action: 'members.read' },
  params: ofNeighbourhood,
  reply: z.object({
    members: z.array(MemberRow),
    can: z.object({ invite: z.boolean() }),
  }),
});

export const editMember = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/members/:personId',
  summary: 'Change role and actor; the last coordination stays (`last-coordinator`)',
  audience: { kind: 'member', action: 'members.edit' },
  params: ofMember,
  body: Standing,
  reply: z.null(),
});

export const setProtectedCircle = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/members/:personId/protected-circle',
  summary: 'Name a member as one of those who may open protected analyses, or no longer',
  audience: { kind: 'member', action: 'members.edit' },
  params: ofMember,
  body: z.object({ isIn: z.boolean() }),
  reply: z.null(),
});

export const removeMember = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/members/:personId',
  summary: 'Somebody takes part no longer; the last coordination stays (`last-coordinator`)',
  audience: { kind: 'member', action: 'members.edit' },
  params: ofMember,
  reply: z.null(),
});

export const leaveNeighbourhood = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/membership',
  summary: 'Leave the neighbourhood oneself; the last coordination stays (`last-coordinator`)',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  reply: z.null(),
});
