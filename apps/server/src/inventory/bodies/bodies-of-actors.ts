import { sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import { type ActorId, type BodyId, dayInGermany } from '@augenhoehe/domain/contract';
import { holdsOn } from '@augenhoehe/domain/inventory';
import type { Work } from '../change.ts';
import { seatsInVisibleBodies } from './seat-store.ts';

/** Where these actors sit today, as far as this member may see it. */
export async function bodiesOfActors(
  work: Work,
  ids: readonly ActorId[],
): Promise<ReadonlyMap<ActorId, BodyId[]>> {
  const { trx, place } = work;
  const today = dayInGermany(work.at);
  const visible = sharedLevelsSeenBy(place.member.role);
  const seats = await seatsInVisibleBodies(trx, place.neighbourhoodId, { actors: ids, visible });
  const bodies = new Map<ActorId, BodyId[]>();
  for (const seat of seats) {
    if (seat.actorId === null || !holdsOn(seat, today)) continue;
    bodies.set(seat.actorId, [...(bodies.get(seat.actorId) ?? []), seat.bodyId]);
  }
  return bodies;
}
