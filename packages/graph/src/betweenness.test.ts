import fc from 'fast-check';
import metrics from 'graphology-metrics';
import { describe, expect, test } from 'vitest';
import { betweenness, normalizedBetweenness } from './betweenness.ts';
import type { Network } from './network.ts';
import { pathSumsOf } from './paths/path-sums-of.ts';
import { allShortestPaths, matrixOf, pairDistances } from './testing/brute-force.ts';
import { drawn } from './testing/drawn.ts';
import { expectNear } from './testing/expect-near.ts';
import { graphologyGraph } from './testing/graphology-graph.ts';
import { circle, complete, known, path, star, unconnected } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';
import { withIsolate } from './testing/with-isolate.ts';

function raw(network: Network): Float64Array {
  return betweenness(network, pathSumsOf(network));
}

describe('betweenness', () => {
  test('counts the pairs of others whose shortest paths lead through an actor', () => {
    expectNear(raw(path(5)), [0, 3, 4, 3, 0]);
    expectNear(raw(star(5)), [6, 0, 0, 0, 0]);
    expectNear(raw(complete(5)), [0, 0, 0, 0, 0]);
  });

  test('shares a pair out among its shortest paths', () => {
    expectNear(raw(circle(4)), [0.5, 0.5, 0.5, 0.5]);
  });

  test('is highest for Heather in the kite: 14 pairs', () => {
    const kite = known('krackhardtKite');
    expect(Math.max(...raw(kite))).toBeCloseTo(14, 9);
    expect(raw(kite)[kite.ids.indexOf('Heather')]).toBeCloseTo(14, 9);
  });

  test('follows the arrows, one ordered pair at a time', () => {
    expectNear(raw(drawn('a>b b>c c>a')), [1, 1, 1]);
    expectNear(raw(drawn('a>b c>b')), [0, 0, 0]);
  });

  test('is 0 for isolates, and where there is no third', () => {
    expectNear(raw(unconnected(3)), [0, 0, 0]);
    expectNear(raw(path(2)), [0, 0]);
    expectNear(raw(path(1)), [0]);
    expectNear(raw(path(0)), []);
  });

  test('adds up to the steps between others on all shortest paths', () => {
    fc.assert(
      fc.property(randomNetwork({ fewest: 1, connected: true, directed: false }), (network) => {
        const between = pairDistances(matrixOf(network.around)).reduce((sum, d) => sum + d - 1, 0);
        expect(raw(network).reduce((sum, own) => sum + own, 0)).toBeCloseTo(between / 2, 9);
      }),
    );
  });

  test('is the same for all when somebody joins who is tied with nobody', () => {
    fc.assert(
      fc.property(randomNetwork({ most: 20 }), (network) => {
        expectNear(raw(withIsolate(network)), [...raw(network), 0]);
      }),
    );
  });

  test('is what trying all paths gives', () => {
    fc.assert(
      fc.property(randomNetwork({ most: 7 }), (network) => {
        expectNear(raw(network), byAllPaths(network));
      }),
    );
  });

  test('is what graphology finds, also above one stretch of sources', () => {
    fc.assert(
      fc.property(randomNetwork({ fewest: 1, most: 90 }), (network) => {
        const theirs = metrics.centrality.betweenness(graphologyGraph(network), {
          getEdgeWeight: null,
          normalized: false,
        });
        expectNear(
          raw(network),
          network.ids.map((id) => theirs[id]),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('normalizedBetweenness', () => {
  test('is the share of the pairs of others: 1 in the middle of a star', () => {
    expectNear(normalizedBetweenness(star(5), raw(star(5))) ?? [], [1, 0, 0, 0, 0]);
    const ring = drawn('a>b b>c c>a');
    expectNear(normalizedBetweenness(ring, raw(ring)) ?? [], [0.5, 0.5, 0.5]);
  });

  test.each([0, 1, 2])('does not exist for %i actors', (actors) => {
    expect(normalizedBetweenness(path(actors), raw(path(actors)))).toBeNull();
  });
});

function byAllPaths({ ids, out, directed }: Network): number[] {
  const tied = matrixOf(out);
  const figures = ids.map(() => 0);
  for (const from of tied.keys()) {
    for (const to of tied.keys()) {
      const paths = from === to ? [] : allShortestPaths(tied, from, to);
      for (const over of paths.flatMap((found) => found.slice(1, -1))) {
        figures[over] += 1 / paths.length / (directed ? 1 : 2);
      }
    }
  }
  return figures;
}
