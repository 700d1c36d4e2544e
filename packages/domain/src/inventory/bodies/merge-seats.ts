import type { ActorId, BodyId } from '../../contract/index.ts';
import { joinPeriods, periodsMeet } from '../period.ts';
import { fold } from '../fold.ts';
import { type Seat, SeatMandate } from './seat.ts';

type MergedSeat = Omit<Seat, 'createdAt' | 'updatedAt'>;

function bothWords(first: string, second: string): string {
  return [...new Set([first, second].filter((words) => words !== ''))].join(', ');
}

/** Nobody may commit others to more than both seats let them. */
function narrowerMandate(
  first: SeatMandate | null,
  second: SeatMandate | null,
): SeatMandate | null {
  const known = SeatMandate.options.filter((mandate) => mandate === first || mandate === second);
  return known.at(-1) ?? null;
}

function joined(first: MergedSeat, second: MergedSeat): MergedSeat {
  return {
    ...first,
    function: bothWords(first.function, second.function).slice(0, 200),
    mandate: narrowerMandate(first.mandate, second.mandate),
    mandateText: bothWords(first.mandateText, second.mandateText).slice(0, 300),
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
 * times, stay side by side; where both sat at once one seat remains, with the functions of both and the
 * narrower mandate, from the earlier known beginning to the later end.
 */
export function mergeSeats(
  seats: readonly MergedSeat[],
  { kept, merged }: { readonly kept: ActorId; readonly merged: ActorId },
): MergedSeat[] {
  const own = seats.map((seat) => ({
    ...seat,
    actorId: seat.actorId === merged ? kept : seat.actorId,
  }));
  return [...Map.groupBy(own, ({ bodyId }) => bodyId).values()].flatMap(withoutDoubles);
}

/** Whose seat it is; vacant ones are the same where they are kept free for the same. */
function whose({ actorId, function: words }: MergedSeat): string {
  return actorId ?? `vacant ${fold(words)}`;
}

/** The seats of two bodies that become one, by the same rule: whoever sat in both at once sits there once. */
export function mergeSeatsOfBodies(seats: readonly MergedSeat[], kept: BodyId): MergedSeat[] {
  const own = seats.map((seat) => ({ ...seat, bodyId: kept }));
  return [...Map.groupBy(own, whose).values()].flatMap(withoutDoubles);
}
