import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceFragmentation } from './distance-fragmentation.ts';
import { fragmentation } from './fragmentation.ts';
import type { Network } from './network.ts';
import { pathSumsOf } from './paths/path-sums-of.ts';
import { matrixOf, mean, pairDistances } from './testing/brute-force.ts';
import { complete, path, star, unconnected } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';
import { withoutDirections } from './without-directions.ts';

function of(network: Network): number | null {
  return distanceFragmentation(pathSumsOf(withoutDirections(network)));
}

describe('distanceFragmentation', () => {
  test('is 0 where all are tied with all, 1 where nobody is tied', () => {
    expect(of(complete(4))).toBe(0);
    expect(of(unconnected(3))).toBe(1);
  });

  test('grows with the steps between', () => {
    expect(of(path(3))).toBeCloseTo(1 / 6, 9);
    expect(of(star(7))).toBeCloseTo(5 / 14, 9);
    expect(of(path(7))).toBeCloseTo(0.469047619047619, 9);
  });

  test('does not exist below two actors', () => {
    expect(of(path(0))).toBeNull();
    expect(of(path(1))).toBeNull();
    expect(of(path(2))).toBe(0);
  });

  test('is what the distances of all pairs give, and never below F', () => {
    fc.assert(
      fc.property(randomNetwork({ fewest: 2 }), (network) => {
        const near = pairDistances(matrixOf(network.around)).map((steps) => 1 / steps);
        expect(of(network)).toBeCloseTo(1 - mean(near), 9);
        expect(of(network)).toBeGreaterThanOrEqual((fragmentation(network.around) ?? 2) - 1e-12);
        expect(of(network)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
