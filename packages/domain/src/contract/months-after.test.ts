import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsAfter } from './months-after.ts';
import { anyDay } from './testing/any-day.ts';

test.for([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-22', 1, '2026-12-22'],
  ['2026-12-31', 1, '2027-01-31'],
  ['2026-02-28', 1, '2026-03-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-11-22', 0, '2026-11-22'],
  ['2026-10-31', -1, '2026-09-30'],
  ['2026-01-15', -14, '2024-11-15'],
] as const)('from %s by %i months is %s', ([day, months, expected]) => {
  expect(monthsAfter(day, months)).toBe(expected);
});

test('lies in the month that is so many months away, and never on a later day of it', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, months) => {
      const later = monthsAfter(day, months);
      expect(monthNumber(later) - monthNumber(day)).toBe(months);
      expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
    }),
  );
});

function monthNumber(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month;
}
