import type { ActorId, TaskId } from '@augenhoehe/domain/contract';
import { type Task, taskRights, type TaskRights } from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { partiesAround, type SeenContexts, seenContexts, seesContext } from './seen-contexts.ts';
import { lockTasks } from './task-store.ts';

export interface KnownTask {
  readonly task: Task;
  /** Who takes part in its cooperation today. */
  readonly parties: readonly ActorId[];
  readonly rights: TaskRights;
  readonly seen: SeenContexts;
}

/**
 * The tasks in the order asked for, locked for this transaction.
 *
 * @throws ProblemError 404 `no-such-task`, also where this member may not see one
 */
export async function knownTasks(work: Work, ids: readonly TaskId[]): Promise<KnownTask[]> {
  const { trx, place } = work;
  const locked = await lockTasks(trx, place.neighbourhoodId, ids);
  const byId = new Map(locked.map((task) => [task.id, task]));
  const seen = await seenContexts(work);
  return ids.map((id) => {
    const task = byId.get(id);
    if (task === undefined || !seesContext(seen, task)) throw new ProblemError(404, 'no-such-task');
    const parties = partiesAround(seen, task);
    return { task, parties, seen, rights: taskRights(place.member, task, parties) };
  });
}

/** @throws ProblemError 404 `no-such-task`, also where this member may not see it */
export async function knownTask(work: Work, id: TaskId): Promise<KnownTask> {
  const [known] = await knownTasks(work, [id]);
  if (known === undefined) throw new ProblemError(404, 'no-such-task');
  return known;
}
