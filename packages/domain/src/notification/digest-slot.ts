const berlin = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Digests leave at seven in the morning in Germany, the weekly one on Mondays. */
const hour = 7;
const monday = 1;
const dayMs = 86_400_000;

/** The wall clock in Germany at that instant, as if it were UTC. */
function wallClock(at: Date): Date {
  return new Date(`${berlin.format(at).replace(' ', 'T')}Z`);
}

/** The instant at which clocks in Germany show that hour of that day, in summer and in winter. */
function instantOf(wallDay: Date): Date {
  const wall = new Date(wallDay.getTime() + hour * 3_600_000);
  // Seven is never skipped or repeated by a change of the clocks, so the difference at that moment holds.
  const guess = new Date(wall.getTime() - 3_600_000);
  return new Date(guess.getTime() + (wall.getTime() - wallClock(guess).getTime()));
}

function dayOf(wall: Date): Date {
  return new Date(Math.floor(wall.getTime() / dayMs) * dayMs);
}

function daysAfter(day: Date, days: number): Date {
  return new Date(day.getTime() + days * dayMs);
}

export type DigestRhythm = 'weekly' | 'daily';

/** The latest instant, not after the given one, at which digests of this rhythm leave. */
export function digestSlot(rhythm: DigestRhythm, at: Date): Date {
  const today = dayOf(wallClock(at));
  const day =
    rhythm === 'daily' ? today : daysAfter(today, -((today.getUTCDay() - monday + 7) % 7));
  const slot = instantOf(day);
  return slot <= at ? slot : instantOf(daysAfter(day, rhythm === 'daily' ? -1 : -7));
}

/** The first instant after the given one at which digests leave: tomorrow's or today's seven o'clock. */
export function nextDigestSlot(at: Date): Date {
  const today = dayOf(wallClock(at));
  const slot = instantOf(today);
  return slot > at ? slot : instantOf(daysAfter(today, 1));
}

const lateDays: Readonly<Record<DigestRhythm, number>> = { weekly: 4, daily: 1 };

/** Whether a server that was off at the time may still send it: a Monday's digest not on Saturday. */
export function isStillTimely(rhythm: DigestRhythm, slot: Date, at: Date): boolean {
  return at.getTime() - slot.getTime() < lateDays[rhythm] * dayMs;
}

/** Since when something is new to somebody who got the digest before. */
export function digestBefore(rhythm: DigestRhythm, slot: Date): Date {
  return digestSlot(rhythm, new Date(slot.getTime() - 1));
}
