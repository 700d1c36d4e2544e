import ICAL from 'ical.js';

/** Further occurrences are not looked for: a weekly task would be fifty years late by then. */
const triesAtMost = 2600;

interface Series {
  readonly rule: string;
  /** The day of an occurrence, from which the rule counts. */
  readonly from: string;
}

const onLastDay = 'BYMONTHDAY=-1';

function lastOfMonth(day: string): string {
  const last = new Date(day);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return last.toISOString().slice(0, 10);
}

/** What is due on the last day of a month and was put a day earlier stands for that month all the same. */
function anchored({ rule, from }: Series): string {
  return rule.includes(onLastDay) ? lastOfMonth(from) : from;
}

/** The first day of the series after the given one; `null` where it has ended. Days have no hours, so none get lost. */
export function nextOccurrence(series: Series, after: string): string | null {
  if (series.rule === '') return null;
  const from = anchored(series);
  const days = ICAL.Recur.fromString(series.rule).iterator(ICAL.Time.fromDateString(from));
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    // The library's types do not say that a series may be over.
    const next: ICAL.Time | null = days.next();
    if (next === null) return null;
    const day = next.toString();
    if (day > after && day > from) return day;
  }
  return null;
}
