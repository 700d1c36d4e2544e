import { expect, test } from 'vitest';
import { judgeLogo } from './judge-logo.ts';

test.each([
  [400, 100, null],
  [1000, 100, null],
  [100, 1000, null],
  [64, 64, null],
  [5000, 500, null],
  [63, 63, 'logo-too-small'],
  [1001, 100, 'logo-too-slim'],
  [100, 1001, 'logo-too-slim'],
  [5001, 5000, 'logo-too-many-pixels'],
  [100, 5001, 'logo-too-many-pixels'],
] as const)('%i × %i: %s', (width, height, fault) => {
  expect(judgeLogo({ width, height })).toBe(fault);
});
