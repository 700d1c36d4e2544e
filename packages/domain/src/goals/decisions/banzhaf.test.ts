import fc from 'fast-check';
import { expect, test } from 'vitest';
import { banzhaf } from './banzhaf.ts';
import { compareRatios, plus, ratio } from './ratio.ts';

test.each([
  [
    [50, 49, 1],
    51,
    [
      [3, 5],
      [1, 5],
      [1, 5],
    ],
  ],
  [
    [1, 1, 1],
    2,
    [
      [1, 3],
      [1, 3],
      [1, 3],
    ],
  ],
  [
    [3, 1, 1],
    3,
    [
      [1, 1],
      [0, 1],
      [0, 1],
    ],
  ],
  // The council of the European Economic Community of 1958, where Luxembourg could turn nothing.
  [
    [4, 4, 4, 2, 2, 1],
    12,
    [
      [5, 21],
      [5, 21],
      [5, 21],
      [1, 7],
      [1, 7],
      [0, 1],
    ],
  ],
] as const)('%o with a quota of %i', (weights, quota, power) => {
  expect(banzhaf(weights, quota)).toEqual(power.map(([num, den]) => ratio(num, den)));
});

test('five hundred voices are exact, and done while somebody types', () => {
  const weights = Array.from({ length: 500 }, (_, at) => (at % 39) + 1);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const began = performance.now();
  const power = banzhaf(weights, Math.floor(all / 2) + 1);
  expect(performance.now() - began).toBeLessThan(5000);
  const sum = power.reduce((part, each) => plus(part, each), ratio(0));
  expect(sum).toEqual(ratio(1));
  expect(power[0]).toEqual(power[39]);
  expect(compareRatios(power[0] ?? ratio(0), power[1] ?? ratio(0))).toBe(-1);
});

test('a common divisor changes nothing', () => {
  expect(banzhaf([500, 490, 10], 501)).toEqual(banzhaf([50, 49, 1], 51));
  expect(banzhaf([4, 2, 2], 5)).toEqual(banzhaf([2, 1, 1], 3));
});

test('as counting all coalitions one by one', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(weights, fc.nat(), (given, seed) => {
      const all = given.reduce((sum, weight) => sum + weight, 0);
      const quota = (seed % all) + 1;
      const swings = given.map((weight, voice) => {
        let count = 0;
        for (let coalition = 0; coalition < 2 ** given.length; coalition += 1) {
          const sum = given.reduce(
            (part, own, at) => (coalition & (1 << at) ? part + own : part),
            0,
          );
          const isIn = (coalition & (1 << voice)) !== 0;
          if (isIn && sum >= quota && sum - weight < quota) count += 1;
        }
        return count;
      });
      const total = swings.reduce((sum, count) => sum + count, 0);
      expect(banzhaf(given, quota)).toEqual(swings.map((count) => ratio(count, total)));
    }),
  );
});
