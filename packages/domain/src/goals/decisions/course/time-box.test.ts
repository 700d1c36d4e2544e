import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockInGermany, instantInGermany, standingInBox } from './time-box.ts';

test.each([
  ['2026-11-22T18:00', '2026-11-22T17:00:00.000Z'],
  ['2026-07-01T18:00', '2026-07-01T16:00:00.000Z'],
  // Comes twice: the later one.
  ['2026-10-25T02:30', '2026-10-25T01:30:00.000Z'],
  ['2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
  ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
])('%s on a German clock is %s', (clock, expected) => {
  expect(instantInGermany(clock)).toEqual({ ok: true, value: new Date(expected) });
});

test.each([
  ['2026-03-29T02:00', '2026-03-29T03:00'],
  ['2026-03-29T02:30', '2026-03-29T03:30'],
  ['2027-03-28T02:59', '2027-03-28T03:59'],
  ['2026-02-30T12:00', '2026-03-02T13:00'],
])('%s does not come; %s may be meant', (clock, instead) => {
  expect(instantInGermany(clock)).toEqual({
    ok: false,
    problem: { problem: 'no-such-time', instead },
  });
});

test('every instant has a German time, which leads back to it or to the same time an hour later', () => {
  const range = { min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(range), (date) => {
      const minute = new Date(Math.floor(date.getTime() / 60_000) * 60_000);
      const found = instantInGermany(clockInGermany(minute));
      expect(found.ok).toBe(true);
      if (!found.ok) return;
      expect([0, 3_600_000]).toContain(found.value.getTime() - minute.getTime());
    }),
  );
});

test.each([
  ['2026-11-22T09:59:59.999Z', 'before'],
  ['2026-11-22T10:00:00.000Z', 'within'],
  ['2026-11-22T10:59:59.999Z', 'within'],
  ['2026-11-22T11:00:00.000Z', 'after'],
])('%s is %s', (now, expected) => {
  const box = { opensAt: '2026-11-22T10:00:00.000Z', closesAt: '2026-11-22T11:00:00.000Z' };
  expect(standingInBox(box, new Date(now))).toBe(expected);
});
