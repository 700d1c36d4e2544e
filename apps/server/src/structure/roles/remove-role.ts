import type { ReplyOf, RoleAssignmentId } from '@augenhoehe/domain/contract';
import type { removeRole as contract } from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { openChange } from '../change.ts';
import { holderName, knownRole, requireAssigning } from './known-role.ts';
import { deleteRoles } from './role-store.ts';

export async function removeRole(
  work: Work,
  id: RoleAssignmentId,
): Promise<ReplyOf<typeof contract>> {
  const { role, seen } = await knownRole(work, id);
  requireAssigning(work, seen, role);
  const actor = await holderName(work, role);
  const changeSetId = await openChange(work, {
    kind: 'role.removed',
    params: { role: role.role, actor },
  });
  await deleteRoles(work.trx, work.place.neighbourhoodId, [id]);
  return { changeSetId };
}
