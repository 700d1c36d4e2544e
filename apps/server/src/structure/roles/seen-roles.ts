import { sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import type { ActorId, BodyId, CooperationId } from '@augenhoehe/domain/contract';
import type { RoleAssignment, RoleFacts, TaskContext } from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { type SeenContexts, seesContext } from '../tasks/seen-contexts.ts';
import { rolesOf } from './role-store.ts';

interface Held {
  readonly cooperationId: CooperationId | null;
  readonly bodyId: BodyId | null;
}

/** Where it is held; `null`: in the neighbourhood. */
export function contextOf(
  { contexts }: SeenContexts,
  { cooperationId, bodyId }: Held,
): TaskContext | null {
  const id = cooperationId ?? bodyId;
  return id === null ? null : (contexts.find((context) => context.id === id) ?? null);
}

/** Who takes part today where it is held; in the neighbourhood nobody more than others. */
export function membersAround(seen: SeenContexts, held: Held): ActorId[] {
  return contextOf(seen, held)?.actors.map(({ id }) => id) ?? [];
}

/** A role is seen by those who may see it, and what it is held in. */
export function seesRole(
  { place }: Pick<Work, 'place'>,
  seen: SeenContexts,
  role: Held & Pick<RoleFacts, 'visibility'>,
): boolean {
  return seesContext(seen, role) && sharedLevelsSeenBy(place.member.role).includes(role.visibility);
}

/** All roles that this member sees, past ones too. */
export async function seenRoles(work: Work, seen: SeenContexts): Promise<RoleAssignment[]> {
  const roles = await rolesOf(work.trx, work.place.neighbourhoodId);
  return roles.filter((role) => seesRole(work, seen, role));
}
