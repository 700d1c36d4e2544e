import type { CalendarEntry } from '@augenhoehe/domain/structure';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { writeCalendar } from './write-calendar.ts';

const of = {
  neighbourhood: 'Nordhof',
  language: 'de',
  url: 'https://quartier.example/quartier/nordhof/aufgaben',
} as const;

const task: CalendarEntry = {
  uid: 'task-1',
  kind: 'task',
  title: 'Tische stellen',
  context: 'Elterncafé',
  on: '2026-12-31',
  rule: '',
  createdAt: '2026-11-01T10:00:00.000Z',
  updatedAt: '2026-11-01T10:01:30.500Z',
};

/** The events as another program reads them. */
function readBack(file: string): ICAL.Event[] {
  const calendar = ICAL.Component.fromString(file);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function only(entry: Partial<CalendarEntry>): ICAL.Event {
  const [event] = readBack(writeCalendar([{ ...task, ...entry }], of));
  if (event === undefined) throw new Error('There is no event.');
  return event;
}

test('a task is one whole day that takes nobody’s time', () => {
  const event = only({});
  expect(event.summary).toBe('Tische stellen');
  expect(event.description).toBe('Elterncafé');
  expect(event.startDate.isDate).toBe(true);
  expect([event.startDate.toString(), event.endDate.toString()]).toEqual([
    '2026-12-31',
    '2027-01-01',
  ]);
  expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

test('it stays the same event and counts its changes', () => {
  expect(only({}).uid).toBe('task-1');
  expect(only({}).sequence).toBe(90);
  expect(only({ updatedAt: task.createdAt }).sequence).toBe(0);
  const changed = only({}).component.getFirstPropertyValue('last-modified');
  expect(String(changed)).toBe('2026-11-01T10:01:30Z');
});

test.each([
  ['FREQ=WEEKLY;INTERVAL=2', '2026-12-31', ['2026-12-31', '2027-01-14', '2027-01-28']],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-31', ['2027-01-31', '2027-02-28', '2027-03-31']],
  ['FREQ=MONTHLY;BYDAY=1TU', '2027-01-05', ['2027-01-05', '2027-02-02', '2027-03-02']],
] as const)('%s from %s comes back on its days', (rule, on, days) => {
  const event = only({ rule, on });
  const iterator = event.iterator();
  expect(days.map(() => iterator.next().toString())).toEqual(days);
});

test('a day that does not fit its rule stands alone', () => {
  const event = only({ rule: 'FREQ=MONTHLY;BYMONTHDAY=-1', on: '2027-01-29' });
  expect(event.isRecurring()).toBe(false);
  expect(event.startDate.toString()).toBe('2027-01-29');
});

test.each([
  ['asked', 'Angefragt: Tische stellen'],
  ['review', 'Überprüfen: Tische stellen'],
  ['end', 'Endet: Tische stellen'],
] as const)('%s is said in its title', (kind, title) => {
  expect(only({ kind, context: '' }).summary).toBe(title);
  expect(only({ kind, context: '' }).description).toBe('Das Quartier');
});

test('the calendar has a name and says how often to look', () => {
  const file = writeCalendar([], { ...of, neighbourhood: 'Nord; Hof,\r\nEND:VCALENDAR' });
  const calendar = ICAL.Component.fromString(file);
  expect(calendar.getFirstPropertyValue('name')).toBe('Aufgaben: Nord; Hof,\nEND:VCALENDAR');
  expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT4H');
  expect(file).toContain('X-WR-CALNAME:Aufgaben: Nord\\; Hof\\, END:VCALENDAR\r\n');
});

test('whatever is written in a title stays a title', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc.constant('x\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nACTION:AUDIO'),
    fc.constant('a\\n;b,c:d"e\u0000\u001b'),
    fc.constant('<script>alert(1)</script>'),
  );
  fc.assert(
    fc.property(
      fc.array(fc.record({ title: nasty, context: nasty }), { maxLength: 5 }),
      (texts) => {
        const file = writeCalendar(
          texts.map((text, index) => ({ ...task, ...text, uid: `task-${index}` })),
          of,
        );
        expect(readBack(file).map(({ uid }) => uid)).toEqual(texts.map((_, i) => `task-${i}`));
        expect(file).not.toMatch(/^(?:BEGIN:VALARM|ACTION)/m);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76);
      },
    ),
  );
});
