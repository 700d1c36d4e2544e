import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentOf, components } from './components.ts';
import { allComponents, matrixOf } from './testing/brute-force.ts';
import { drawn } from './testing/drawn.ts';
import { path, unconnected } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

describe('components', () => {
  test('are the parts without a tie between them, the largest first', () => {
    expect(components(drawn('x a-b c-d d-e').around)).toEqual([[3, 4, 5], [1, 2], [0]]);
  });

  test('leave an isolate as a part of its own, and put equal ones by their first actor', () => {
    expect(components(unconnected(3).around)).toEqual([[0], [1], [2]]);
    expect(components(path(0).around)).toEqual([]);
  });

  test('do not ask which way the arrows point', () => {
    expect(components(drawn('a>b c>b').around)).toEqual([[0, 1, 2]]);
  });

  test('are who reaches whom', () => {
    fc.assert(
      fc.property(randomNetwork({ most: 12 }), ({ around }) => {
        const parts = allComponents(matrixOf(around));
        expect(components(around)).toEqual(parts.toSorted((a, b) => b.length - a.length));
        expect([...componentOf(around)]).toEqual(
          [...matrixOf(around).keys()].map((actor) => parts.findIndex((p) => p.includes(actor))),
        );
      }),
    );
  });
});
