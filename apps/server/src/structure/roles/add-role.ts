import { type BodyOf, type ReplyOf, RoleAssignmentId } from '@augenhoehe/domain/contract';
import {
  type addRole as contract,
  emptyRole,
  RoleFacts,
  rolesAtMost,
} from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { countOf } from '../count-of.ts';
import { seenContexts } from '../tasks/seen-contexts.ts';
import { holderName, requireAssigning } from './known-role.ts';
import { requireSoundRole } from './require-sound.ts';
import { insertRoles } from './role-store.ts';

export async function addRole(
  work: Work,
  draft: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const given = Object.entries(draft).filter(([, value]) => value !== undefined);
  const facts = RoleFacts.parse({
    ...emptyRole(draft.role, draft.actorId),
    ...Object.fromEntries(given),
  });
  requireSoundRole(facts);
  requireAssigning(work, await seenContexts(work), facts);
  const actor = await holderName(work, facts);
  const count = await countOf(trx, 'role_assignment', { neighbourhoodId: place.neighbourhoodId });
  if (count >= rolesAtMost) {
    throw new ProblemError(409, 'too-many-roles', { most: rolesAtMost });
  }
  const id = RoleAssignmentId.parse(work.newId());
  const changeSetId = await openChange(work, {
    kind: 'role.added',
    params: { role: facts.role, actor },
  });
  await insertRoles(trx, place.neighbourhoodId, { roles: [{ ...facts, id }], at });
  return { changeSetId, id };
}
