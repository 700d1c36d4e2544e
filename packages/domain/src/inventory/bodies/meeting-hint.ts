import type { Body } from './body.ts';
import type { BodyHint } from './body-hint.ts';
import { fullMonths } from './full-months.ts';

type KnownOfMeetings = Pick<Body, 'meetingsPerYear' | 'lastMetOn' | 'lastMinutesOn'>;

/** Where nobody knows how often a body meets. */
const monthsWithoutRhythm = 6;
const daysInYear = 365;
const millisecondsInDay = 86_400_000;

/** Whether two cycles have passed since then. */
function isLongAgo(day: string, today: string, meetingsPerYear: number | null): boolean {
  if (meetingsPerYear === null) return fullMonths(day, today) >= monthsWithoutRhythm;
  const days = (Date.parse(today) - Date.parse(day)) / millisecondsInDay;
  return days * meetingsPerYear > 2 * daysInYear;
}

/** The later of two days, as far as they are known. Minutes are a proof that somebody met. */
function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

/**
 * Early warning w06: for two cycles no meeting or no minutes. What nobody has written down is not
 * missing, and a body that does not meet at all (0 a year) misses nothing.
 */
export function meetingHint(
  { meetingsPerYear, lastMetOn, lastMinutesOn }: KnownOfMeetings,
  today: string,
): Extract<BodyHint, { kind: 'quiet' }> | null {
  function isMissed(day: string | null): boolean {
    return day !== null && isLongAgo(day, today, meetingsPerYear);
  }
  const noMeeting = lastMetOn !== null && isMissed(later(lastMetOn, lastMinutesOn));
  const noMinutes = isMissed(lastMinutesOn);
  if (!noMeeting && !noMinutes) return null;
  const missing = noMeeting && noMinutes ? 'both' : noMeeting ? 'meeting' : 'minutes';
  return { kind: 'quiet', missing, lastMetOn, lastMinutesOn, meetingsPerYear };
}
