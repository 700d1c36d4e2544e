import type { ActorId } from '../../contract/index.ts';
import type { RoleAssignment } from './role-assignment.ts';

/** Whoever steps in from an actor that has gone steps in no longer; who is its own deputy now is so at the same actor. */
function deputised(role: RoleAssignment, deputyId: ActorId | null): RoleAssignment {
  if (deputyId === role.actorId) return { ...role, deputyId: null };
  if (deputyId === null && role.deputyId !== null) return { ...role, deputyId, deputy: '' };
  return { ...role, deputyId };
}

/** The role after an actor has become another, or with `to: null` has gone; `null`: it goes too. */
export function moveRole(
  role: RoleAssignment,
  { from, to }: { readonly from: ActorId; readonly to: ActorId | null },
): RoleAssignment | null {
  const actorId = role.actorId === from ? to : role.actorId;
  if (actorId === null) return null;
  const deputyId = role.deputyId === from ? to : role.deputyId;
  return deputised({ ...role, actorId }, deputyId);
}
