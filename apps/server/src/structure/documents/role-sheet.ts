import { dayInGermany, type RoleAssignmentId } from '@augenhoehe/domain/contract';
import { isSameScope, type RoleAssignment, type Task } from '@augenhoehe/domain/structure';
import { actorNames, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { contextOf, seenRoles } from '../roles/seen-roles.ts';
import { seenContexts } from '../tasks/seen-contexts.ts';
import { openTasks } from '../tasks/task-store.ts';

interface TaskOfRole extends Pick<Task, 'title' | 'dueOn' | 'rule' | 'doneBy'> {
  /** The name of the actor that steps in; empty: none. */
  readonly deputy: string;
  /** Offered and not yet accepted. */
  readonly isAsked: boolean;
}

/** What a role sheet tells of. */
export interface RoleSheet {
  readonly role: Omit<RoleAssignment, 'id' | 'createdAt' | 'updatedAt'>;
  /** The name of who has it. */
  readonly actor: string;
  /** The name of where the deputy is; empty: at the same actor, or nobody is. */
  readonly deputyActor: string;
  /** Of the cooperation or body; `null`: held in the neighbourhood. */
  readonly context: string | null;
  /** Open ones of its actor in the same place, the first due first. */
  readonly tasks: readonly TaskOfRole[];
  /** As of which day. */
  readonly day: string;
}

/** @throws ProblemError 404 `no-such-role`, also where this member may not see it */
export async function readRoleSheet(work: Work, id: RoleAssignmentId): Promise<RoleSheet> {
  const { trx, place, at } = work;
  const seen = await seenContexts(work);
  const role = (await seenRoles(work, seen)).find((each) => each.id === id);
  if (role === undefined) throw new ProblemError(404, 'no-such-role');
  const { actorId, deputyId } = role;
  const open = await openTasks(trx, place.neighbourhoodId, { seen: seen.ids, actor: actorId });
  const tasks = open.filter(
    (task) => isSameScope(task, role) && (task.ownerId === actorId || task.offeredToId === actorId),
  );
  const deputies = [deputyId, ...tasks.map((task) => task.deputyId)].flatMap((each) => each ?? []);
  const names = await actorNames(trx, [...new Set([actorId, ...deputies])]);
  return {
    role,
    actor: names.get(actorId) ?? '',
    deputyActor: deputyId === null ? '' : (names.get(deputyId) ?? ''),
    context: contextOf(seen, role)?.name ?? null,
    tasks: tasks.map(({ title, dueOn, rule, doneBy, deputyId: stepsIn, ownerId }) => ({
      title,
      dueOn,
      rule,
      doneBy,
      deputy: stepsIn === null ? '' : (names.get(stepsIn) ?? ''),
      isAsked: ownerId !== actorId,
    })),
    day: dayInGermany(at),
  };
}
