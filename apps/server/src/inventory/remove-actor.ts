import type { ActorId, ReplyOf } from '@augenhoehe/domain/contract';
import type { removeActor as contract } from '@augenhoehe/domain/inventory';
import { type FollowedWork, letActorsGo } from './actor-follower.ts';
import { openChange } from './change.ts';
import { knownActor } from './known-actor.ts';

export async function removeActor(
  work: FollowedWork,
  id: ActorId,
): Promise<ReplyOf<typeof contract>> {
  const actor = await knownActor(work, id);
  const changeSetId = await openChange(work, {
    kind: 'actor.removed',
    params: { name: actor.name },
  });
  await letActorsGo(work, [id]);
  return { changeSetId };
}
