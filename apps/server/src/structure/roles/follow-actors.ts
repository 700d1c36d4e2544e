import type { ActorId } from '@augenhoehe/domain/contract';
import { moveRole, type RoleAssignment } from '@augenhoehe/domain/structure';
import type { ActorFollower, Work } from '../../inventory/index.ts';
import { deleteRoles, lockRolesNaming, updateRoles } from './role-store.ts';

async function follow(
  { trx, place, at }: Work,
  actors: readonly ActorId[],
  moved: (role: RoleAssignment) => RoleAssignment | null,
): Promise<void> {
  const naming = await lockRolesNaming(trx, place.neighbourhoodId, actors);
  const after = naming.map((role) => ({ id: role.id, role: moved(role) }));
  await updateRoles(trx, place.neighbourhoodId, {
    roles: after.flatMap(({ role }) => role ?? []),
    at,
  });
  const gone = after.filter(({ role }) => role === null).map(({ id }) => id);
  await deleteRoles(trx, place.neighbourhoodId, gone);
}

/** Roles follow their actor into a merge, and go where it goes. */
export const rolesFollow: ActorFollower = {
  async move(work, { from, to }) {
    await follow(work, [from], (role) => moveRole(role, { from, to }));
  },
  async leave(work, actors) {
    await follow(work, actors, (role) =>
      actors.reduce<RoleAssignment | null>(
        (left, from) => (left === null ? null : moveRole(left, { from, to: null })),
        role,
      ),
    );
  },
};
