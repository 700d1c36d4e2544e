import type { BodyOf, ReplyOf, RoleAssignmentId } from '@augenhoehe/domain/contract';
import { differingAmong } from '@augenhoehe/domain/inventory';
import {
  type editRole as contract,
  type RoleChange,
  type RoleFactName,
  RoleFacts,
} from '@augenhoehe/domain/structure';
import { requireUnchanged, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { holderName, knownRole, requireAssigning, roleRights } from './known-role.ts';
import { requireSoundRole } from './require-sound.ts';
import { updateRoles } from './role-store.ts';

const names = RoleFacts.keyof().options;
/** Facts that make it another role, or somebody else's. */
const assigning: readonly RoleFactName[] = ['role', 'cooperationId', 'bodyId', 'actorId'];

/** Ending and handing over are told as such, not as changed facts. */
function toldAs(
  stored: RoleFacts,
  changed: RoleFacts,
  { actor, facts }: { readonly actor: string; readonly facts: RoleFactName[] },
): RoleChange {
  const { role, until, handedOverOn } = changed;
  if (stored.until === null && until !== null) {
    return { kind: 'role.ended', params: { role, actor, until } };
  }
  if (stored.handedOverOn === null && handedOverOn !== null) {
    return { kind: 'role.handed-over', params: { role, actor, on: handedOverOn } };
  }
  return { kind: 'role.edited', params: { role, actor, facts } };
}

export async function editRole(
  work: Work,
  id: RoleAssignmentId,
  { changes, was }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { role: stored, seen } = await knownRole(work, id);
  requireUnchanged<RoleFacts, RoleFactName>(names, { stored, changes, was });
  const facts = differingAmong<RoleFacts, RoleFactName>(names, { stored, changes });
  const given = Object.fromEntries(facts.map((name) => [name, changes[name]]));
  const changed = { ...stored, ...RoleFacts.parse({ ...stored, ...given }) };
  requireSoundRole(changed);
  if (facts.some((name) => assigning.includes(name))) {
    if (!roleRights(work, seen, stored).assign) throw new ProblemError(403, 'not-allowed');
    requireAssigning(work, seen, changed);
  }
  const actor = await holderName(work, changed);
  const changeSetId = await openChange(work, toldAs(stored, changed, { actor, facts }));
  await updateRoles(work.trx, work.place.neighbourhoodId, { roles: [changed], at: work.at });
  return { changeSetId };
}
