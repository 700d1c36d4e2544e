import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentation } from './fragmentation.ts';
import { matrixOf, mean, pairDistances } from './testing/brute-force.ts';
import { drawn } from './testing/drawn.ts';
import { known, path, unconnected } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

describe('fragmentation', () => {
  test('is the share of pairs that cannot reach each other', () => {
    expect(fragmentation(drawn('a-b c').around)).toBeCloseTo(2 / 3, 9);
    expect(fragmentation(path(5).around)).toBe(0);
    expect(fragmentation(unconnected(3).around)).toBe(1);
    expect(fragmentation(known('florentine16WithPucci').around)).toBe(0.125);
  });

  test('does not exist below two actors', () => {
    expect(fragmentation(path(0).around)).toBeNull();
    expect(fragmentation(path(1).around)).toBeNull();
    expect(fragmentation(path(2).around)).toBe(0);
  });

  test('is what the distances of all pairs give, between 0 and 1', () => {
    fc.assert(
      fc.property(randomNetwork({ fewest: 2 }), ({ around }) => {
        const apart = pairDistances(matrixOf(around)).map((steps) => Number(steps === Infinity));
        expect(fragmentation(around)).toBeCloseTo(mean(apart), 9);
      }),
    );
  });
});
