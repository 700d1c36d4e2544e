import fc from 'fast-check';
import metrics from 'graphology-metrics';
import { describe, expect, test } from 'vitest';
import { type Distances, distances } from './distances.ts';
import type { Network } from './network.ts';
import { pathSumsOf } from './paths/path-sums-of.ts';
import { matrixOf, mean, pairDistances } from './testing/brute-force.ts';
import { drawn } from './testing/drawn.ts';
import { expectNear } from './testing/expect-near.ts';
import { graphologyGraph } from './testing/graphology-graph.ts';
import { circle, path, star, unconnected } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

function of(network: Network): Distances {
  return distances(network, pathSumsOf(network));
}

describe('distances', () => {
  test('of a line, a star and a circle', () => {
    expect(of(path(4))).toEqual({ reachablePairs: 6, meanDistance: 10 / 6, diameter: 3 });
    expect(of(star(5))).toEqual({ reachablePairs: 10, meanDistance: 1.6, diameter: 2 });
    expect(of(circle(7))).toEqual({ reachablePairs: 21, meanDistance: 2, diameter: 3 });
  });

  test('divide by the pairs that reach each other, and tell how many these are', () => {
    expect(of(drawn('1-2 2-3 3-4 a-b'))).toEqual({
      reachablePairs: 7,
      meanDistance: 11 / 7,
      diameter: 3,
    });
  });

  test('count ordered pairs along the arrows', () => {
    expect(of(drawn('a>b b>c'))).toEqual({ reachablePairs: 3, meanDistance: 4 / 3, diameter: 2 });
  });

  test('do not exist where nobody reaches anybody', () => {
    for (const network of [path(0), path(1), unconnected(3)]) {
      expect(of(network)).toEqual({ reachablePairs: 0, meanDistance: null, diameter: null });
    }
    expect(of(path(2))).toEqual({ reachablePairs: 1, meanDistance: 1, diameter: 1 });
  });

  test('are what trying all pairs gives', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const steps = pairDistances(matrixOf(network.out)).filter((own) => own < Infinity);
        const { reachablePairs, meanDistance, diameter } = of(network);
        expect(reachablePairs).toBe(network.directed ? steps.length : steps.length / 2);
        expectNear([meanDistance], [steps.length === 0 ? null : mean(steps)]);
        expect(diameter).toBe(steps.length === 0 ? null : Math.max(...steps));
      }),
    );
  });

  test('reach as far as graphology’s diameter', () => {
    const kind = { fewest: 2, most: 40, connected: true, directed: false };
    fc.assert(
      fc.property(randomNetwork(kind), (network) => {
        expect(of(network).diameter).toBe(metrics.graph.diameter(graphologyGraph(network)));
      }),
    );
  });
});
