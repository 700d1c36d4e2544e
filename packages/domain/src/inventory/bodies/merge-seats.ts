import type { ActorId } from '../../contract/index.ts';
import { joinPeriods, periodsMeet } from '../period.ts';
import type { Seat } from './seat.ts';

type MergedSeat = Pick<
  Seat,
  'id' | 'bodyId' | 'actorId' | 'function' | 'since' | 'until' | 'provenance'
>;

function joined(first: MergedSeat, second: MergedSeat): MergedSeat {
  const functions = [first.function, second.function].filter((words) => words !== '');
  return {
    ...first,
    function: [...new Set(functions)].join(', ').slice(0, 200),
    ...joinPeriods(first, second),
  };
}

function byBeginning(a: MergedSeat, b: MergedSeat): number {
  const [first, second] = [a.since ?? '', b.since ?? ''];
  return first === second ? (a.id < b.id ? -1 : 1) : first < second ? -1 : 1;
}

/** Seats that meet become one; what it covers no other one touches. */
function withoutDoubles(seats: readonly MergedSeat[]): MergedSeat[] {
  return seats.toSorted(byBeginning).reduce<MergedSeat[]>((apart, seat) => {
    const met = apart.filter((other) => periodsMeet(other, seat));
    const others = apart.filter((other) => !met.includes(other));
    return [...others, [...met, seat].reduce(joined)];
  }, []);
}

/**
 * The seats of two actors that become one. Seats in different bodies, or in one body at different
 * times, stay side by side; where both sat at once one seat remains, with the functions of both, from
 * the earlier known beginning to the later end.
 */
export function mergeSeats(
  seats: readonly MergedSeat[],
  { kept, merged }: { readonly kept: ActorId; readonly merged: ActorId },
): MergedSeat[] {
  const byBody = new Map<string, MergedSeat[]>();
  for (const seat of seats) {
    const own = { ...seat, actorId: seat.actorId === merged ? kept : seat.actorId };
    byBody.set(seat.bodyId, [...(byBody.get(seat.bodyId) ?? []), own]);
  }
  return [...byBody.values()].flatMap(withoutDoubles);
}
