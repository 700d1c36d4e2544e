import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAfter } from './days-after.ts';
import { anyDay } from './testing/any-day.ts';

it.each([
  ['2026-11-22', 1, '2026-11-23'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
  // In German summer and winter time days have 23 and 25 hours.
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-24', 2, '2026-10-26'],
] as const)('counts days from %s by %i', (day, days, expected) => {
  expect(daysAfter(day, days)).toBe(expected);
});

it('comes back by as many days', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
      expect(daysAfter(daysAfter(day, days), -days)).toBe(day);
    }),
  );
});
