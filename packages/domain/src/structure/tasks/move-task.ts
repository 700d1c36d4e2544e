import type { ActorId } from '../../contract/index.ts';
import type { Task } from './task.ts';
import { asksNobody, resting } from './task-step.ts';

const unowned = { ownerId: null, acceptedOn: null, acceptedBy: null, doneBy: '' } as const;

function settled(task: Task): Task {
  const isAsked = task.state === 'offered' && task.offeredToId !== null;
  if (isAsked && task.offeredToId !== task.ownerId) return task;
  return task.state === 'offered' || task.state === 'accepted' ? resting(task) : task;
}

/**
 * The task after an actor has become another, or with `to: null` has gone: what it had is open to the network, what
 * it was asked for stays with who has it.
 */
export function moveTask(
  task: Task,
  { from, to }: { readonly from: ActorId; readonly to: ActorId | null },
): Task {
  function after(id: ActorId | null): ActorId | null {
    return id === from ? to : id;
  }
  const ownerId = after(task.ownerId);
  const offeredToId = after(task.offeredToId);
  const deputyId = after(task.deputyId);
  return settled({
    ...task,
    ...(ownerId === null ? unowned : { ownerId }),
    ...(offeredToId === null ? asksNobody : { offeredToId }),
    deputyId: deputyId === ownerId ? null : deputyId,
    declinedById: after(task.declinedById),
  });
}
