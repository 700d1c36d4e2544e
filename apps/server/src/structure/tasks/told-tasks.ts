import { may, type Member } from '@augenhoehe/domain/access';
import { Task, taskRights } from '@augenhoehe/domain/structure';
import { z } from 'zod';
import type { ToldTable, Work } from '../../inventory/index.ts';
import { partiesAround, type SeenContexts, seenContexts, seesContext } from './seen-contexts.ts';

const action = 'task.edit';

const TaskRow = z
  .object({
    cooperation_id: Task.shape.cooperationId,
    body_id: Task.shape.bodyId,
    state: Task.shape.state,
    owner_id: Task.shape.ownerId,
    offered_to_id: Task.shape.offeredToId,
    declined_by_id: Task.shape.declinedById,
  })
  .transform((row) => ({
    cooperationId: row.cooperation_id,
    bodyId: row.body_id,
    state: row.state,
    ownerId: row.owner_id,
    offeredToId: row.offered_to_id,
    declinedById: row.declined_by_id,
  }));
type TaskRow = z.infer<typeof TaskRow>;

interface Changed {
  readonly was: TaskRow;
  readonly is: TaskRow;
}

/** Whether nobody was asked, took or closed it: facts alone. */
function isHeldAlike({ was, is }: Changed): boolean {
  return was.state === is.state && was.ownerId === is.ownerId && was.offeredToId === is.offeredToId;
}

function saidNo(member: Member, { was, is }: Changed): boolean {
  const asked = was.offeredToId;
  return asked !== null && asked === is.declinedById && may(member, action, [asked]);
}

function mayChangeBack(member: Member, seen: SeenContexts, changed: Changed): boolean {
  const { was, is } = changed;
  const { edit, steer } = taskRights(member, is, partiesAround(seen, is));
  if (was.cooperationId !== null && was.cooperationId !== is.cooperationId) {
    return edit && may(member, action, partiesAround(seen, was));
  }
  return steer || saidNo(member, changed) || (edit && isHeldAlike(changed));
}

/** A partner takes back what it could do with the task as it stands now, and its own no. */
export async function toldTasks(work: Work): Promise<ToldTable> {
  const told: ToldTable = { table: 'task', untold: [] };
  if (may(work.place.member, action, [])) return told;
  const seen = await seenContexts(work);
  return {
    ...told,
    owned: {
      action,
      mayTakeBack: (member, { before, after }) => {
        const rows = [before, after].flatMap((row) => (row === null ? [] : TaskRow.parse(row)));
        if (!rows.every((row) => seesContext(seen, row))) return false;
        const [was, is] = rows;
        if (was !== undefined && is !== undefined) return mayChangeBack(member, seen, { was, is });
        return rows.every((row) => taskRights(member, row, partiesAround(seen, row)).steer);
      },
    },
  };
}
