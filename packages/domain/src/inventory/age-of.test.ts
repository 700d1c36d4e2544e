import { expect, test } from 'vitest';
import { ageOf, staleBefore } from './age-of.ts';

const now = new Date('2026-11-22T12:00:00Z');

test.each([
  [null, 'unconfirmed'],
  ['2026-11-22T11:00:00Z', 'fresh'],
  ['2025-11-23T12:00:00Z', 'fresh'],
  ['2025-11-21T12:00:00Z', 'stale'],
] as const)('confirmed at %s counts as %s', (confirmedAt, age) => {
  expect(ageOf(confirmedAt, now)).toBe(age);
});

test.each([
  ['2026-11-23T22:30:00Z', '2025-11-23T00:00:00.000Z'],
  ['2026-11-23T23:30:00Z', '2025-11-24T00:00:00.000Z'],
  ['2028-02-29T12:00:00Z', '2027-02-28T00:00:00.000Z'],
])('at %s all before %s is old', (at, limit) => {
  expect(staleBefore(new Date(at)).toISOString()).toBe(limit);
});
