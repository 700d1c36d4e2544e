import { daysAfter, type Language } from '@augenhoehe/domain/contract';
import { type CalendarEntry, sequenceOf } from '@augenhoehe/domain/structure';
import ICAL from 'ical.js';
import {
  type ContentComponent,
  type ContentProperty,
  plainValue,
  writeComponent,
} from '../../platform/content-lines.ts';
import { calendarWords } from './calendar-words.ts';

export interface CalendarOf {
  readonly neighbourhood: string;
  readonly language: Language;
  /** The page on which it can be changed. */
  readonly url: string;
}

/** How often calendars are asked to look; what most of them do by themselves. */
const refresh = 'PT4H';

/** To the second, as the format has it. */
function instant(at: string): string {
  return `${at.slice(0, 19)}Z`;
}

/** A series whose first day does not fit its rule is read differently by each calendar: that day alone is sure. */
function ruleFrom({ rule, on }: Pick<CalendarEntry, 'rule' | 'on'>): ContentProperty[] {
  if (rule === '') return [];
  const recurrence = ICAL.Recur.fromString(rule);
  const first: ICAL.Time | null = recurrence.iterator(ICAL.Time.fromDateString(on)).next();
  return first?.toString() === on ? [['rrule', {}, 'recur', recurrence.toJSON()]] : [];
}

function eventOf(entry: CalendarEntry, { language, url }: CalendarOf): ContentComponent {
  const words = calendarWords[language];
  const { kind, title, context, on, updatedAt } = entry;
  const changed = instant(updatedAt);
  return [
    'vevent',
    [
      ['uid', {}, 'text', entry.uid],
      ['dtstamp', {}, 'date-time', changed],
      ['last-modified', {}, 'date-time', changed],
      ['sequence', {}, 'integer', sequenceOf(entry)],
      ['dtstart', {}, 'date', on],
      ['dtend', {}, 'date', daysAfter(on, 1)],
      ...ruleFrom(entry),
      ['summary', {}, 'text', plainValue(words.title[kind](title))],
      ['description', {}, 'text', plainValue(context === '' ? words.neighbourhood : context)],
      ['url', {}, 'uri', url],
      ['class', {}, 'text', 'PRIVATE'],
      ['transp', {}, 'text', 'TRANSPARENT'],
    ],
    [],
  ];
}

/** In one line and escaped, for properties of which ical.js does not know that they are text. */
function escaped(text: string): string {
  return plainValue(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\;,]/g, '\\$&');
}

/**
 * One all-day event for each entry (RFC 5545): subscribed calendars show events, and hardly any shows to-dos. They
 * take no time of anybody's day, and the same entries give the same file.
 */
export function writeCalendar(entries: readonly CalendarEntry[], of: CalendarOf): string {
  const name = calendarWords[of.language].name(of.neighbourhood);
  return writeComponent([
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', `-//Augenhöhe//Augenhöhe//${of.language.toUpperCase()}`],
      ['calscale', {}, 'text', 'GREGORIAN'],
      ['method', {}, 'text', 'PUBLISH'],
      ['name', {}, 'text', plainValue(name)],
      ['x-wr-calname', {}, 'unknown', escaped(name)],
      ['refresh-interval', {}, 'duration', refresh],
      ['x-published-ttl', {}, 'unknown', refresh],
    ],
    entries.map((entry) => eventOf(entry, of)),
  ]);
}
