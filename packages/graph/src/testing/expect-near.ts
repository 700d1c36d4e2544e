import { expect } from 'vitest';

/** Each figure within 1e-9 of what it should be; what does not exist, does not exist. */
export function expectNear(
  actual: ArrayLike<number | null>,
  should: ArrayLike<number | null>,
): void {
  expect(actual.length).toBe(should.length);
  for (const [place, own] of Array.from(actual).entries()) {
    expect(isNear(own, should[place]), `${own} is not ${should[place]}, place ${place}`).toBe(true);
  }
}

function isNear(actual: number | null, should: number | null): boolean {
  if (actual === null || should === null) return actual === should;
  return Math.abs(actual - should) <= 1e-9;
}
