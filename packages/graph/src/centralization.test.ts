import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweenness } from './betweenness.ts';
import {
  betweennessCentralization,
  closenessCentralization,
  degreeCentralization,
  inDegreeCentralization,
  outDegreeCentralization,
} from './centralization.ts';
import { closeness } from './closeness.ts';
import { distances } from './distances.ts';
import type { Network } from './network.ts';
import { pathSumsOf } from './paths/path-sums-of.ts';
import { drawn } from './testing/drawn.ts';
import { expectNear } from './testing/expect-near.ts';
import { circle, complete, known, path, star } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

function byBetweenness(network: Network): number | null {
  return betweennessCentralization(network, betweenness(network, pathSumsOf(network)));
}

function byCloseness(network: Network): number | null {
  const sums = pathSumsOf(network);
  const { reachablePairs } = distances(network, sums);
  return closenessCentralization(network, { closeness: closeness(network, sums), reachablePairs });
}

function undirected(network: Network): (number | null)[] {
  return [degreeCentralization(network), byBetweenness(network), byCloseness(network)];
}

describe('centralization by degree, betweenness and closeness', () => {
  test('is 1 in a star, 0 where all are alike, little on a line', () => {
    expectNear(undirected(star(7)), [1, 1, 1]);
    expectNear(undirected(circle(7)), [0, 0, 0]);
    expectNear(undirected(complete(5)), [0, 0, 0]);
    expectNear(undirected(path(7)), [1 / 15, 14 / 45, 0.27701465201465203]);
  });

  test('of the kite: .3333, .2963, .2704', () => {
    expectNear(undirected(known('krackhardtKite')), [1 / 3, 8 / 27, 0.27037493158182824]);
  });

  test.each([0, 1, 2])('does not exist for %i actors', (actors) => {
    expect(undirected(path(actors))).toEqual([null, null, null]);
  });

  test('by closeness does not exist where somebody is not reached, nor along arrows', () => {
    expect(byCloseness(drawn('a-b b-c d'))).toBeNull();
    expect(byCloseness(drawn('a>b b>c c>a'))).toBeNull();
  });

  test('by betweenness is 1 where all arrows go to and from one actor', () => {
    expect(byBetweenness(drawn('m>a a>m m>b b>m m>c c>m'))).toBeCloseTo(1, 9);
  });

  test('by degree counts neighbours once, whichever way the arrows point', () => {
    expect(degreeCentralization(drawn('m>a a>m b>m m>c'))).toBeCloseTo(1, 9);
  });

  test('lies between 0 and 1', () => {
    fc.assert(
      fc.property(randomNetwork({ fewest: 3, most: 12 }), (network) => {
        const both = [inDegreeCentralization(network), outDegreeCentralization(network)];
        for (const figure of [...undirected(network), ...both]) {
          expect(figure ?? 0).toBeGreaterThanOrEqual(0);
          expect(figure ?? 0).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});

describe('centralization by arrows', () => {
  test('is 1 where all arrows arrive at, or leave from, one actor', () => {
    const arriving = drawn('a>m b>m c>m');
    expectNear(
      [inDegreeCentralization(arriving), outDegreeCentralization(arriving)],
      // Each of three sends one arrow, the middle none: Σ(1 − 1, …, 1 − 0) / 3².
      [1, 1 / 9],
    );
    expect(outDegreeCentralization(drawn('m>a m>b m>c'))).toBeCloseTo(1, 9);
  });

  test('does not exist without arrows, or below two actors', () => {
    expect(inDegreeCentralization(star(5))).toBeNull();
    expect(outDegreeCentralization(star(5))).toBeNull();
    for (const actors of [0, 1]) {
      const directed = { ...path(actors), directed: true };
      expect(inDegreeCentralization(directed)).toBeNull();
      expect(outDegreeCentralization(directed)).toBeNull();
    }
  });
});
