import fc from 'fast-check';
import metrics from 'graphology-metrics';
import { describe, test } from 'vitest';
import { closeness } from './closeness.ts';
import type { Network } from './network.ts';
import { pathSumsOf } from './paths/path-sums-of.ts';
import { allDistances, matrixOf } from './testing/brute-force.ts';
import { drawn } from './testing/drawn.ts';
import { expectNear } from './testing/expect-near.ts';
import { graphologyGraph } from './testing/graphology-graph.ts';
import { circle, path, star } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

function of(network: Network): Float64Array {
  return closeness(network, pathSumsOf(network));
}

describe('closeness', () => {
  test('is others per step where everybody is reached', () => {
    expectNear(of(path(4)), [1 / 2, 3 / 4, 3 / 4, 1 / 2]);
    expectNear(of(star(4)), [1, 3 / 5, 3 / 5, 3 / 5]);
    expectNear(of(circle(5)), [2 / 3, 2 / 3, 2 / 3, 2 / 3, 2 / 3]);
  });

  test('is low for a pair of its own: it reaches few', () => {
    expectNear(of(drawn('1-2 2-3 3-4 a-b')), [0.3, 0.45, 0.45, 0.3, 0.2, 0.2]);
  });

  test('follows the arrows outwards', () => {
    expectNear(of(drawn('a>b b>c')), [2 / 3, 1 / 2, 0]);
  });

  test('is 0 for who reaches nobody', () => {
    expectNear(of(drawn('a-b c')), [1 / 2, 1 / 2, 0]);
    expectNear(of(path(2)), [1, 1]);
    expectNear(of(path(1)), [0]);
    expectNear(of(path(0)), []);
  });

  test('is what the distances of all pairs give', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        expectNear(of(network), byDistances(network));
      }),
    );
  });

  test('is what graphology finds, whose arrows lead inwards', () => {
    fc.assert(
      fc.property(randomNetwork({ fewest: 1, most: 40 }), (network) => {
        const theirs = metrics.centrality.closeness(
          graphologyGraph({ ...network, out: network.in }),
          { wassermanFaust: true },
        );
        expectNear(
          of(network),
          network.ids.map((id) => theirs[id]),
        );
      }),
    );
  });
});

function byDistances({ out, ids }: Network): number[] {
  return allDistances(matrixOf(out)).map((row) => {
    const steps = row.filter((own) => own > 0 && own < Infinity);
    const sum = steps.reduce((all, own) => all + own, 0);
    return sum === 0 ? 0 : steps.length ** 2 / (ids.length - 1) / sum;
  });
}
