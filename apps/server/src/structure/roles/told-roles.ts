import { may } from '@augenhoehe/domain/access';
import { mayAssign, RoleFacts } from '@augenhoehe/domain/structure';
import { z } from 'zod';
import type { ToldTable, Work } from '../../inventory/index.ts';
import { seenContexts } from '../tasks/seen-contexts.ts';
import { membersAround, seesRole } from './seen-roles.ts';

const action = 'role.edit';

const RoleRow = z
  .object({
    role: RoleFacts.shape.role,
    cooperation_id: RoleFacts.shape.cooperationId,
    body_id: RoleFacts.shape.bodyId,
    actor_id: RoleFacts.shape.actorId,
    visibility: RoleFacts.shape.visibility,
  })
  .transform((row) => ({
    role: row.role,
    cooperationId: row.cooperation_id,
    bodyId: row.body_id,
    actorId: row.actor_id,
    visibility: row.visibility,
  }));
type RoleRow = z.infer<typeof RoleRow>;

function isHeldAlike(was: RoleRow, is: RoleRow): boolean {
  return (
    was.role === is.role &&
    was.actorId === is.actorId &&
    was.cooperationId === is.cooperationId &&
    was.bodyId === is.bodyId
  );
}

/** A partner takes back what it could write of the roles of its own actor. */
export async function toldRoles(work: Work): Promise<ToldTable> {
  const told: ToldTable = { table: 'role_assignment', untold: [] };
  if (may(work.place.member, action, [])) return told;
  const seen = await seenContexts(work);
  return {
    ...told,
    owned: {
      action,
      mayTakeBack: (member, { before, after }) => {
        const rows = [before, after].flatMap((row) => (row === null ? [] : RoleRow.parse(row)));
        if (!rows.every((row) => seesRole(work, seen, row))) return false;
        const [was, is] = rows;
        if (was !== undefined && is !== undefined && isHeldAlike(was, is)) {
          return may(member, action, [is.actorId]);
        }
        return rows.every((row) => mayAssign(member, row, membersAround(seen, row)));
      },
    },
  };
}
