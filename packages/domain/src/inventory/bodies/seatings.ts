import type { ActorId, BodyId } from '../../contract/index.ts';
import type { Membership } from './memberships.ts';

/** An actor and the bodies it sits in. */
export interface Seating {
  readonly actorId: ActorId;
  readonly bodies: readonly BodyId[];
}

/** Who sits where, by actor; the bodies in the order given. */
export function seatingsOf(memberships: readonly Membership[]): Seating[] {
  const seatings = new Map<ActorId, BodyId[]>();
  for (const { bodyId, members } of memberships) {
    for (const actorId of members) {
      const bodies = seatings.get(actorId) ?? [];
      bodies.push(bodyId);
      seatings.set(actorId, bodies);
    }
  }
  return [...seatings].map(([actorId, bodies]) => ({ actorId, bodies }));
}

/** Fewer bodies are nothing to say a sentence about. */
const bodiesAtLeast = 3;

/**
 * Actors that sit in more than half of all bodies, and in three at least: on them much hangs, and
 * they can hardly take on more. The most burdened first; equals in the order given.
 */
export function seatedInMost(seatings: readonly Seating[], bodyCount: number): Seating[] {
  return seatings
    .filter(({ bodies }) => bodies.length >= bodiesAtLeast && bodies.length * 2 > bodyCount)
    .toSorted((a, b) => b.bodies.length - a.bodies.length);
}
