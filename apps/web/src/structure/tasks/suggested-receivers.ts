import {
  type TaskContext,
  type TaskList,
  type TaskRow,
  taskShares,
} from '@augenhoehe/domain/structure';

type Receiver = TaskContext['actors'][number];

/** Who takes part in what the task belongs to, those with the fewest tasks first; not who has it or said no. */
export function suggestedReceivers(
  { contexts, tasks }: Pick<TaskList, 'contexts' | 'tasks'>,
  task: TaskRow,
): Receiver[] {
  const of = task.cooperationId ?? task.bodyId;
  const around = contexts.find(({ id }) => id === of)?.actors ?? [];
  const loads = new Map(taskShares(tasks).map((share) => [share.actorId, share.tasks]));
  function load({ id }: Receiver): number {
    return loads.get(id) ?? 0;
  }
  return around
    .filter(({ id }) => id !== task.ownerId && id !== task.declinedById)
    .toSorted((a, b) => load(a) - load(b));
}
