import type { RoleAssignmentId } from '@augenhoehe/domain/contract';
import { may } from '@augenhoehe/domain/access';
import { mayAssign, type RoleAssignment, type RoleFacts } from '@augenhoehe/domain/structure';
import { actorNames, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { type SeenContexts, seenContexts, seesContext } from '../tasks/seen-contexts.ts';
import { lockRole } from './role-store.ts';
import { membersAround, seesRole } from './seen-roles.ts';

/** What a member may do with a role. */
export function roleRights({ place }: Work, seen: SeenContexts, role: RoleFacts) {
  return {
    edit: may(place.member, 'role.edit', [role.actorId]),
    assign: mayAssign(place.member, role, membersAround(seen, role)),
  };
}

/**
 * The role, locked for this transaction.
 *
 * @throws ProblemError 404 `no-such-role`, also where this member may not see it; 403 `not-allowed`
 */
export async function knownRole(
  work: Work,
  id: RoleAssignmentId,
): Promise<{ readonly role: RoleAssignment; readonly seen: SeenContexts }> {
  const role = await lockRole(work.trx, work.place.neighbourhoodId, id);
  const seen = await seenContexts(work);
  if (role === null || !seesRole(work, seen, role)) throw new ProblemError(404, 'no-such-role');
  if (!roleRights(work, seen, role).edit) throw new ProblemError(403, 'not-allowed');
  return { role, seen };
}

/** @throws ProblemError 404 `no-such-context`, 403 `not-allowed` */
export function requireAssigning(work: Work, seen: SeenContexts, role: RoleFacts): void {
  if (!seesContext(seen, role)) throw new ProblemError(404, 'no-such-context');
  if (!roleRights(work, seen, role).assign) throw new ProblemError(403, 'not-allowed');
}

/**
 * The name of who has it, where all that it names are there.
 *
 * @throws ProblemError 404 `no-such-actor`
 */
export async function holderName(
  { trx }: Work,
  { actorId, deputyId }: Pick<RoleFacts, 'actorId' | 'deputyId'>,
): Promise<string> {
  const named = [actorId, ...(deputyId === null ? [] : [deputyId])];
  const names = await actorNames(trx, named);
  const name = names.get(actorId);
  if (name === undefined || named.some((id) => !names.has(id))) {
    throw new ProblemError(404, 'no-such-actor');
  }
  return name;
}
