import type { ActorId, BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import type { handOverTasks as contract, Task, Yes } from '@augenhoehe/domain/structure';
import { actorNames, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { type KnownTask, knownTasks } from './known-task.ts';
import { stepped } from './step-task.ts';
import { updateTasks } from './task-store.ts';

/** Asks the receiver, and where it has said yes already, records that. */
async function handedOver(
  work: Work,
  known: KnownTask,
  { actorId, yes }: { readonly actorId: ActorId; readonly yes: Yes | null },
): Promise<Task> {
  const task = await stepped(work, known, { kind: 'offer', actorId });
  return yes === null ? task : await stepped(work, { ...known, task }, { kind: 'accept', yes });
}

export async function handOverTasks(
  work: Work,
  { tasks: wanted, yes }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const receivers = new Map(wanted.map(({ taskId, actorId }) => [taskId, actorId]));
  const names = await actorNames(trx, [...new Set(receivers.values())]);
  const known = await knownTasks(work, [...receivers.keys()]);
  const changed: Task[] = [];
  for (const each of known) {
    const actorId = receivers.get(each.task.id);
    if (actorId === undefined || !names.has(actorId)) throw new ProblemError(404, 'no-such-actor');
    changed.push(await handedOver(work, each, { actorId, yes }));
  }
  const changeSetId = await openChange(work, {
    kind: 'task.handed-over',
    params: { tasks: changed.length, accepted: yes !== null },
  });
  await updateTasks(trx, place.neighbourhoodId, { tasks: changed, at });
  return { changeSetId };
}
