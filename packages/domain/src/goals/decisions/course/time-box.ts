import type { Outcome } from '../../../contract/index.ts';

const berlin = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});
const hourMs = 3_600_000;
/** German winter time first: of an hour that comes twice it is the later one. */
const offsets = [1, 2];

/** The time on a German clock, `2026-11-22T18:00`. */
export function clockInGermany(at: Date): string {
  return berlin.format(at).replace(' ', 'T');
}

export interface SkippedTime {
  readonly problem: 'no-such-time';
  /** The same time an hour later, which there is. */
  readonly instead: string;
}

/**
 * The instant at which German clocks show a time. Of 2026-10-25T02:30, which comes twice, the later one; of
 * 2026-03-29T02:30, which does not come, what could be meant instead.
 *
 * @param clock as `2026-11-22T18:00`
 */
export function instantInGermany(clock: string): Outcome<Date, SkippedTime> {
  const asUtc = Date.parse(`${clock}Z`);
  const instants = offsets.map((hours) => new Date(asUtc - hours * hourMs));
  const found = instants.find((at) => clockInGermany(at) === clock);
  if (found !== undefined) return { ok: true, value: found };
  const instead = new Date(asUtc + hourMs).toISOString().slice(0, 16);
  return { ok: false, problem: { problem: 'no-such-time', instead } };
}

interface Box {
  readonly opensAt: string | null;
  readonly closesAt: string | null;
}

export type BoxStanding = 'before' | 'within' | 'after';

/** From its opening on, and no longer once it closes: `opens ≤ now < closes`. */
export function standingInBox({ opensAt, closesAt }: Box, now: Date): BoxStanding {
  if (opensAt === null || now < new Date(opensAt)) return 'before';
  return closesAt !== null && now < new Date(closesAt) ? 'within' : 'after';
}
