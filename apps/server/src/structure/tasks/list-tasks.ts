import { may } from '@augenhoehe/domain/access';
import type { ActorId, AgreementId, QueryOf, ReplyOf } from '@augenhoehe/domain/contract';
import { type listTasks as contract, type Task, taskRights } from '@augenhoehe/domain/structure';
import { actorNames, type Work } from '../../inventory/index.ts';
import { readableTitles } from '../agreements/readable-agreements.ts';
import { partiesAround, type SeenContexts, seenContexts } from './seen-contexts.ts';
import { closedTasks, openTasks } from './task-store.ts';

async function namesIn(
  { trx }: Work,
  tasks: readonly Task[],
): Promise<ReadonlyMap<ActorId, string>> {
  const named = tasks.flatMap(({ ownerId, deputyId, offeredToId, declinedById }) => [
    ownerId,
    deputyId,
    offeredToId,
    declinedById,
  ]);
  return await actorNames(trx, [...new Set(named.flatMap((id) => id ?? []))]);
}

/** Whether the member may take back that there is such a task at all. */
export function mayRemove({ place }: Work, task: Task, { steer }: { readonly steer: boolean }) {
  return may(place.member, 'task.edit', []) || (steer && task.createdBy === place.person.id);
}

async function rowsOf(work: Work, seen: SeenContexts, tasks: readonly Task[]) {
  const names = await namesIn(work, tasks);
  const agreements = [...new Set(tasks.flatMap(({ agreementId }) => agreementId ?? []))];
  const titles = await readableTitles(work, agreements);
  function named(id: ActorId | null) {
    return id === null ? null : { id, name: names.get(id) ?? '' };
  }
  function titled(id: AgreementId | null) {
    const title = id === null ? undefined : titles.get(id);
    return id === null || title === undefined ? null : { id, title };
  }
  return tasks.map((task) => {
    const rights = taskRights(work.place.member, task, partiesAround(seen, task));
    return {
      ...task,
      owner: named(task.ownerId),
      deputy: named(task.deputyId),
      offeredTo: named(task.offeredToId),
      declinedBy: named(task.declinedById),
      agreement: titled(task.agreementId),
      can: { ...rights, remove: mayRemove(work, task, rights) },
    };
  });
}

export async function listTasks(
  work: Work,
  { state, ...asked }: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const seen = await seenContexts(work);
  const query = { ...asked, seen: seen.ids };
  const tasks =
    state === 'open'
      ? await openTasks(trx, place.neighbourhoodId, query)
      : await closedTasks(trx, place.neighbourhoodId, query);
  return {
    tasks: await rowsOf(work, seen, tasks),
    contexts: [...seen.contexts],
    can: {
      add: may(place.member, 'task.edit'),
      recordYes: may(place.member, 'task.edit', []),
    },
  };
}
