import { holdsOn } from '../period.ts';
import type { ActorId, BodyId } from '../../contract/index.ts';
import { type SeatFacts } from './seat.ts';

/** A body and the actors that sit in it, each once. */
export interface Membership {
  readonly bodyId: BodyId;
  readonly members: readonly ActorId[];
}

type SeatOfBody = Pick<SeatFacts, 'actorId' | 'since' | 'until'> & { readonly bodyId: BodyId };

/** Who sits where on this day; the bodies in the order given, also those without members. */
export function membershipsOn(
  day: string,
  bodies: readonly BodyId[],
  seats: readonly SeatOfBody[],
): Membership[] {
  const members = new Map(bodies.map((id) => [id, new Set<ActorId>()]));
  for (const seat of seats) {
    if (seat.actorId !== null && holdsOn(seat, day)) members.get(seat.bodyId)?.add(seat.actorId);
  }
  return bodies.map((bodyId) => ({ bodyId, members: [...(members.get(bodyId) ?? [])] }));
}
