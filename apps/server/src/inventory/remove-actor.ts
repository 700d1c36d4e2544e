import type { ActorId, ReplyOf } from '@augenhoehe/domain/contract';
import type { removeActor as contract } from '@augenhoehe/domain/inventory';
import { deleteActors } from './actor-store.ts';
import { openChange, type Work } from './change.ts';
import { knownActor } from './known-actor.ts';

export async function removeActor(work: Work, id: ActorId): Promise<ReplyOf<typeof contract>> {
  const actor = await knownActor(work, id);
  const changeSetId = await openChange(work, {
    kind: 'actor.removed',
    params: { name: actor.name },
  });
  await deleteActors(work.trx, work.place.neighbourhoodId, [id]);
  return { changeSetId };
}
