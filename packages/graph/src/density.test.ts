import fc from 'fast-check';
import metrics from 'graphology-metrics';
import { describe, expect, test } from 'vitest';
import { density } from './density.ts';
import { drawn } from './testing/drawn.ts';
import { graphologyGraph } from './testing/graphology-graph.ts';
import { complete, known, path, star, unconnected } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

describe('density', () => {
  test('is the share of possible ties that exist', () => {
    expect(density(complete(5))).toBe(1);
    expect(density(star(5))).toBe(0.4);
    expect(density(unconnected(3))).toBe(0);
    expect(density(known('krackhardtKite'))).toBe(0.4);
  });

  test('counts each way of its own where there are arrows', () => {
    expect(density(drawn('a>b'))).toBe(0.5);
    expect(density(drawn('a>b b>a'))).toBe(1);
  });

  test('does not exist where no tie is possible', () => {
    expect(density(path(0))).toBeNull();
    expect(density(path(1))).toBeNull();
    expect(density(path(2))).toBe(1);
  });

  test('is what graphology finds', () => {
    fc.assert(
      fc.property(randomNetwork({ fewest: 2, most: 40 }), (network) => {
        expect(density(network)).toBeCloseTo(metrics.graph.density(graphologyGraph(network)), 9);
      }),
    );
  });
});
