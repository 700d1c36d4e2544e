import { sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import type { ActorId } from '@augenhoehe/domain/contract';
import { type SeatOfActor } from '@augenhoehe/domain/inventory';
import type { Work } from '../change.ts';
import { bodiesVisible } from './body-store.ts';
import { seatsOfActors } from './seat-store.ts';

/** Where an actor sits or sat, by the name of the body, as far as this member may see it. */
export async function seatsOfActor({ trx, place }: Work, id: ActorId): Promise<SeatOfActor[]> {
  const seats = await seatsOfActors(trx, place.neighbourhoodId, [id]);
  if (seats.length === 0) return [];
  const visible = sharedLevelsSeenBy(place.member.role);
  const bodies = await bodiesVisible(trx, place.neighbourhoodId, visible);
  return bodies.flatMap((body) =>
    seats.filter(({ bodyId }) => bodyId === body.id).map((seat) => ({ ...seat, body })),
  );
}
