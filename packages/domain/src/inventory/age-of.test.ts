import { expect, test } from 'vitest';
import { ageOf } from './age-of.ts';

const now = new Date('2026-11-22T12:00:00Z');

test.each([
  [null, 'unconfirmed'],
  ['2026-11-22T11:00:00Z', 'fresh'],
  ['2025-11-23T12:00:00Z', 'fresh'],
  ['2025-11-21T12:00:00Z', 'stale'],
] as const)('confirmed at %s counts as %s', (confirmedAt, age) => {
  expect(ageOf(confirmedAt, now)).toBe(age);
});
