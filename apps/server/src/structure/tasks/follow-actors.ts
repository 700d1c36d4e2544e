import type { ActorId } from '@augenhoehe/domain/contract';
import { moveTask, type Task } from '@augenhoehe/domain/structure';
import type { ActorFollower, Work } from '../../inventory/index.ts';
import { lockTasksNaming, updateTasks } from './task-store.ts';

async function follow(
  { trx, place, at }: Work,
  actors: readonly ActorId[],
  moved: (task: Task) => Task,
): Promise<void> {
  const naming = await lockTasksNaming(trx, place.neighbourhoodId, actors);
  await updateTasks(trx, place.neighbourhoodId, { tasks: naming.map(moved), at });
}

/** Tasks follow their actor into a merge; those of one that goes are open to the network. */
export const tasksFollow: ActorFollower = {
  async move(work, { from, to }) {
    await follow(work, [from], (task) => moveTask(task, { from, to }));
  },
  async leave(work, actors) {
    await follow(work, actors, (task) =>
      actors.reduce((left, from) => moveTask(left, { from, to: null }), task),
    );
  },
};
