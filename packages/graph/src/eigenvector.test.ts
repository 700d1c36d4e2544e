import fc from 'fast-check';
import metrics from 'graphology-metrics';
import { describe, expect, test } from 'vitest';
import { eigenvector } from './eigenvector.ts';
import { drawn } from './testing/drawn.ts';
import { expectNear } from './testing/expect-near.ts';
import { graphologyGraph } from './testing/graphology-graph.ts';
import { circle, complete, path, star, unconnected } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

describe('eigenvector', () => {
  test('is the same for all where all are alike', () => {
    expectNear(eigenvector(circle(5).around), [1, 1, 1, 1, 1]);
    expectNear(eigenvector(complete(3).around), [1, 1, 1]);
  });

  test('settles where the network has two sides: 1 / √(n−1) at the ends of a star', () => {
    expectNear(eigenvector(star(5).around), [1, 0.5, 0.5, 0.5, 0.5]);
    expectNear(eigenvector(path(3).around), [Math.SQRT1_2, 1, Math.SQRT1_2]);
  });

  test.each([4, 101, 300])('on a line of %i is a half wave', (actors) => {
    const wave = Array.from({ length: actors }, (_, actor) => {
      return Math.sin((Math.PI * (actor + 1)) / (actors + 1));
    });
    const top = Math.max(...wave);
    expectNear(
      eigenvector(path(actors).around),
      wave.map((height) => height / top),
    );
  });

  test('is 0 outside the largest component; of equally large ones the first counts', () => {
    expectNear(eigenvector(drawn('x y-z a-b b-c c-a').around), [0, 0, 0, 1, 1, 1]);
    expectNear(eigenvector(drawn('a-b c-d').around), [1, 1, 0, 0]);
  });

  test('is 0 for all where there is no tie', () => {
    expectNear(eigenvector(unconnected(2).around), [0, 0]);
    expectNear(eigenvector(path(0).around), []);
  });

  test('is in proportion to the sum of the neighbours’ figures, the greatest being 1', () => {
    fc.assert(
      fc.property(
        randomNetwork({ fewest: 2, most: 30, connected: true }),
        ({ around: { starts, targets, weights } }) => {
          const figures = eigenvector({ starts, targets, weights });
          const sums = figures.map((_, actor) =>
            targets.slice(starts[actor], starts[actor + 1]).reduce((sum, j) => sum + figures[j], 0),
          );
          const factor = Math.max(...sums);
          expect(Math.max(...figures)).toBe(1);
          expect(Math.min(...figures)).toBeGreaterThan(0);
          expectNear(
            sums.map((sum) => sum / factor),
            figures,
          );
        },
      ),
    );
  });

  test('is what graphology finds, in another scale and less exact', () => {
    fc.assert(
      fc.property(
        randomNetwork({ fewest: 2, most: 20, connected: true, directed: false }),
        (network) => {
          const theirs = metrics.centrality.eigenvector(graphologyGraph(network), {
            getEdgeWeight: null,
            maxIterations: 20_000,
            tolerance: 1e-12,
          });
          const most = Math.max(...Object.values(theirs));
          for (const [actor, own] of eigenvector(network.around).entries()) {
            expect(theirs[network.ids[actor]] / most).toBeCloseTo(own, 6);
          }
        },
      ),
    );
  });
});
