import { z } from 'zod';
import type { ActorId } from '../../contract/index.ts';
import { hasInHand, holdsOn, type Tie } from '../../inventory/index.ts';
import { isSameScope, type RoleAssignment } from './role-assignment.ts';

/**
 * What somebody who moderates has to do with the matter.
 *
 * - `decides`: has a role there that decides
 * - `funds`, `carries`, `commissions`: gives money or work to somebody there, or is the parent body of one
 * - `takes-part`: is a party of the cooperation
 */
export const ModeratorInterest = z.enum([
  'decides',
  'funds',
  'carries',
  'commissions',
  'takes-part',
]);
export type ModeratorInterest = z.infer<typeof ModeratorInterest>;

type Held = Pick<
  RoleAssignment,
  'id' | 'role' | 'cooperationId' | 'bodyId' | 'actorId' | 'since' | 'until'
>;

const byRole: Readonly<Record<string, ModeratorInterest>> = {
  steuerung: 'decides',
  geldgeber: 'funds',
  mittel: 'funds',
};
const byTie: Readonly<Record<string, ModeratorInterest>> = {
  finanzierung: 'funds',
  traeger: 'carries',
  auftrag: 'commissions',
};

export interface AroundRole {
  /** Everybody's roles that the reader sees. */
  readonly roles: readonly Held[];
  /** Who takes part today where the role is held. */
  readonly members: readonly ActorId[];
  /** Those of who moderates; by which of them a member is in hand is the rule of a body's chair too. */
  readonly ties: readonly Pick<Tie, 'from' | 'to' | 'type' | 'level' | 'since' | 'until'>[];
}

/** Why others could doubt that who moderates is neutral (early warning w19); nothing for other roles. */
export function moderatorInterests(
  role: Held,
  { roles, members, ties }: AroundRole,
  today: string,
): ModeratorInterest[] {
  if (role.role !== 'moderation' || !holdsOn(role, today)) return [];
  const { actorId } = role;
  const beside = roles.filter(
    (other) => other.actorId === actorId && isSameScope(other, role) && holdsOn(other, today),
  );
  const given = ties.filter(
    (tie) => tie.from === actorId && members.includes(tie.to) && hasInHand(tie, today),
  );
  const found = new Set([
    ...beside.map((other) => byRole[other.role]),
    ...given.map(({ type }) => byTie[type]),
    role.cooperationId !== null && members.includes(actorId) ? 'takes-part' : undefined,
  ]);
  return ModeratorInterest.options.filter((interest) => found.has(interest));
}
