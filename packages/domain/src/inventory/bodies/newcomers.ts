import { holdsOn } from '../period.ts';
import { z } from 'zod';
import { type ActorId, PlainDate } from '../../contract/index.ts';
import { fullMonths } from './full-months.ts';
import type { SeatFacts } from './seat.ts';

/** Who came to a body when, as far as anybody wrote it down. */
export const Newcomers = z.object({
  /** From the first year known to the present one, years without newcomers included. */
  years: z.array(z.object({ year: z.int(), count: z.int() })),
  /** When the last one came; `null` where no beginning is known. */
  latest: PlainDate.nullable(),
  /** Full months since then. */
  months: z.int().nullable(),
  /** Present members, and those of them whose beginning is known. */
  members: z.int(),
  dated: z.int(),
});
export type Newcomers = z.infer<typeof Newcomers>;

/** Months without anybody new after which an open body asks itself why (early warning w20). */
export const newcomersMissingAfterMonths = 12;

type Sitting = Pick<SeatFacts, 'actorId' | 'since' | 'until'>;

/** The first day of each actor; of those with a seat of unknown beginning it is not known. */
function firstDays(seats: readonly Sitting[], today: string): Map<ActorId, string | null> {
  const days = new Map<ActorId, string | null>();
  for (const { actorId, since } of seats) {
    if (actorId === null || (since !== null && since > today)) continue;
    const known = days.get(actorId);
    if (since === null || known === null) days.set(actorId, null);
    else days.set(actorId, known === undefined || since < known ? since : known);
  }
  return days;
}

/**
 * An actor is new once: who comes back is not. Who has left again came all the same.
 *
 * @param seats all seats of one body, past ones too
 */
export function newcomersOf(seats: readonly Sitting[], today: string): Newcomers {
  const days = firstDays(seats, today);
  const known = [...days.values()].flatMap((day) => day ?? []).sort();
  const [first, latest] = [known[0], known.at(-1)];
  const present = new Set(
    seats.flatMap((seat) => (seat.actorId !== null && holdsOn(seat, today) ? [seat.actorId] : [])),
  );
  return {
    years: first === undefined ? [] : countsByYear(known, yearOf(first), yearOf(today)),
    latest: latest ?? null,
    months: latest === undefined ? null : fullMonths(latest, today),
    members: present.size,
    dated: [...present].filter((actor) => (days.get(actor) ?? null) !== null).length,
  };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function countsByYear(days: readonly string[], first: number, last: number): Newcomers['years'] {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    count: counts.get(first + index) ?? 0,
  }));
}
