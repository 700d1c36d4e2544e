import type { ReplyOf, TaskId } from '@augenhoehe/domain/contract';
import type { removeTask as contract } from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { knownTask } from './known-task.ts';
import { mayRemove } from './list-tasks.ts';
import { deleteTask } from './task-store.ts';

export async function removeTask(work: Work, id: TaskId): Promise<ReplyOf<typeof contract>> {
  const { task, rights } = await knownTask(work, id);
  if (!mayRemove(work, task, rights)) throw new ProblemError(403, 'not-allowed');
  const changeSetId = await openChange(work, {
    kind: 'task.removed',
    params: { task: task.title },
  });
  await deleteTask(work.trx, work.place.neighbourhoodId, id);
  return { changeSetId };
}
