import type { ActorId, BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import { type confirmActor as contract, confirmGroups } from '@augenhoehe/domain/inventory';
import { updateActors } from './actor-store.ts';
import { openChange, type Work } from './change.ts';
import { knownActor } from './known-actor.ts';
import { requireAllowed } from './require-allowed.ts';
import { requireVisible } from './visibility/require-visible.ts';

export async function confirmActor(
  work: Work,
  id: ActorId,
  { groups }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  requireAllowed(work.place, 'actor.confirm', [id]);
  const actor = await knownActor(work, id);
  requireVisible(work.place, actor, groups);
  const provenance = confirmGroups(actor.provenance, groups, {
    at: work.at.toISOString(),
    by: work.place.member.role === 'partner' ? 'actor' : 'coordination',
  });
  const changeSetId = await openChange(work, {
    kind: 'actor.confirmed',
    params: { name: actor.name, groups },
  });
  await updateActors(work.trx, work.place.neighbourhoodId, {
    actors: [{ id, facts: actor, provenance, visibility: actor.visibility }],
    at: work.at,
  });
  return { changeSetId };
}
