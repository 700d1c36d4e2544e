import fc from 'fast-check';
import metrics from 'graphology-metrics';
import { describe, expect, test } from 'vitest';
import { modularity } from './modularity.ts';
import { drawn } from './testing/drawn.ts';
import { graphologyGraph } from './testing/graphology-graph.ts';
import { complete, path, unconnected } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

describe('modularity', () => {
  test('of two pairs joined by nothing is ½, of the same with all in one group 0', () => {
    expect(modularity(drawn('a-b c-d').around, [0, 0, 1, 1])).toBe(0.5);
    expect(modularity(drawn('a-b c-d').around, [0, 0, 0, 0])).toBe(0);
  });

  test('is below 0 where ties lead out of groups only', () => {
    expect(modularity(path(2).around, [0, 1])).toBe(-0.5);
    expect(modularity(complete(3).around, [0, 1, 2])).toBeCloseTo(-1 / 3, 9);
  });

  test('counts weights: a strong tie inside outweighs a weak one between', () => {
    // Inside 3 + 3 of 7: 6/7 − 2 · (7/14)².
    const network = drawn('a-b:3 c-d:3 b-c:1');
    expect(modularity(network.around, [0, 0, 1, 1])).toBeCloseTo(6 / 7 - 1 / 2, 9);
  });

  test('does not ask about isolates, and does not exist without ties', () => {
    expect(modularity(drawn('a-b c-d x').around, [0, 0, 1, 1, 0])).toBe(0.5);
    expect(modularity(unconnected(2).around, [0, 1])).toBeNull();
    expect(modularity(path(0).around, [])).toBeNull();
  });

  test('is what graphology finds for the same division', () => {
    const divided = randomNetwork({ fewest: 2, most: 30, directed: false }).chain((network) => {
      const { length } = network.ids;
      const group = fc.array(fc.nat({ max: 4 }), { minLength: length, maxLength: length });
      return fc.tuple(fc.constant(network), group);
    });
    fc.assert(
      fc.property(divided, ([network, group]) => {
        fc.pre(network.tieCount > 0);
        const theirs = metrics.graph.modularity(graphologyGraph(network, group), {
          getNodeCommunity: 'community',
          getEdgeWeight: 'weight',
        });
        expect(modularity(network.around, group)).toBeCloseTo(theirs, 9);
      }),
    );
  });
});
