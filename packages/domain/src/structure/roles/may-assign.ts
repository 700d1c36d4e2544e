import { may, type Member } from '../../access/index.ts';
import type { ActorId } from '../../contract/index.ts';
import type { RoleFacts } from './role-assignment.ts';

/**
 * Whether the member may say that this role is held, or that it never was. A partner says so of its own actor where that
 * takes part; who has a role in the neighbourhood says the coordination.
 *
 * @param around the actors that take part today where the role is held
 */
export function mayAssign(
  member: Member,
  { actorId }: Pick<RoleFacts, 'actorId'>,
  around: readonly ActorId[],
): boolean {
  if (may(member, 'role.edit', [])) return true;
  return may(member, 'role.edit', [actorId]) && around.includes(actorId);
}
