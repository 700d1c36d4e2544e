import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestBefore, digestSlot, isStillTimely, nextDigestSlot } from './digest-slot.ts';

test.each<[at: string, daily: string, weekly: string, next: string]>([
  // A Sunday in winter: seven is six in UTC.
  [
    '2026-11-22T18:00:00Z',
    '2026-11-22T06:00:00.000Z',
    '2026-11-16T06:00:00.000Z',
    '2026-11-23T06:00:00.000Z',
  ],
  // A Monday, a second before seven, and seven sharp.
  [
    '2026-11-23T05:59:59Z',
    '2026-11-22T06:00:00.000Z',
    '2026-11-16T06:00:00.000Z',
    '2026-11-23T06:00:00.000Z',
  ],
  [
    '2026-11-23T06:00:00Z',
    '2026-11-23T06:00:00.000Z',
    '2026-11-23T06:00:00.000Z',
    '2026-11-24T06:00:00.000Z',
  ],
  // Summer: seven is five in UTC.
  [
    '2026-07-15T12:00:00Z',
    '2026-07-15T05:00:00.000Z',
    '2026-07-13T05:00:00.000Z',
    '2026-07-16T05:00:00.000Z',
  ],
  // The day on which summer begins, and the one on which it ends.
  [
    '2027-03-28T04:00:00Z',
    '2027-03-27T06:00:00.000Z',
    '2027-03-22T06:00:00.000Z',
    '2027-03-28T05:00:00.000Z',
  ],
  [
    '2026-10-25T05:30:00Z',
    '2026-10-24T05:00:00.000Z',
    '2026-10-19T05:00:00.000Z',
    '2026-10-25T06:00:00.000Z',
  ],
  // Already the next day in Germany.
  [
    '2026-12-31T23:30:00Z',
    '2026-12-31T06:00:00.000Z',
    '2026-12-28T06:00:00.000Z',
    '2027-01-01T06:00:00.000Z',
  ],
])('at %s', (at, daily, weekly, next) => {
  expect(digestSlot('daily', new Date(at)).toISOString()).toBe(daily);
  expect(digestSlot('weekly', new Date(at)).toISOString()).toBe(weekly);
  expect(nextDigestSlot(new Date(at)).toISOString()).toBe(next);
});

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

test('it is always seven in Germany, the weekly one on a Monday, and slots follow each other', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
      (at) => {
        const weekly = digestSlot('weekly', at);
        expect(clock.format(weekly)).toMatch(/^Mon.*07:00$/);
        expect(clock.format(digestSlot('daily', at))).toMatch(/07:00$/);
        const next = nextDigestSlot(at);
        expect(next > at).toBe(true);
        expect(digestSlot('daily', next)).toEqual(next);
        expect(digestBefore('daily', next)).toEqual(digestSlot('daily', at));
        const days = (weekly.getTime() - digestBefore('weekly', weekly).getTime()) / 3_600_000;
        expect([167, 168, 169]).toContain(days);
      },
    ),
  );
});

test.each<['weekly' | 'daily', at: string, timely: boolean]>([
  ['weekly', '2026-11-26T18:00:00Z', true],
  ['weekly', '2026-11-27T06:00:00Z', false],
  ['daily', '2026-11-23T22:00:00Z', true],
  ['daily', '2026-11-24T06:00:00Z', false],
])('a %s digest of Monday is still timely at %s: %s', (rhythm, at, timely) => {
  expect(isStillTimely(rhythm, new Date('2026-11-23T06:00:00Z'), new Date(at))).toBe(timely);
});
