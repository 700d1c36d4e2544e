import type { ActorId } from '@augenhoehe/domain/contract';
import type { SeatOfBody } from '@augenhoehe/domain/inventory';

type Seated = NonNullable<SeatOfBody['actor']>;

/** Everybody who has or had one of the seats, in the order of the seats. */
export function namesOfSeated(seats: readonly SeatOfBody[]): ReadonlyMap<ActorId, Seated> {
  return new Map(seats.flatMap(({ actor }) => (actor === null ? [] : [[actor.id, actor]])));
}
