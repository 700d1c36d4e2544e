import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areTied } from './are-tied.ts';
import { drawn } from './testing/drawn.ts';
import { matrixOf } from './testing/brute-force.ts';
import { randomNetwork } from './testing/random-network.ts';

describe('areTied', () => {
  test('follows the arrows it is given', () => {
    const { out, in: into, around } = drawn('a>b');
    expect([areTied(out, 0, 1), areTied(out, 1, 0)]).toEqual([true, false]);
    expect([areTied(into, 0, 1), areTied(into, 1, 0)]).toEqual([false, true]);
    expect([areTied(around, 0, 1), areTied(around, 1, 0)]).toEqual([true, true]);
  });

  test('is whether somebody is among the neighbours', () => {
    fc.assert(
      fc.property(randomNetwork({ most: 12 }), ({ out }) => {
        const tied = matrixOf(out);
        const found = tied.map((row, from) => row.map((_, to) => areTied(out, from, to)));
        expect(found).toEqual(tied);
      }),
    );
  });
});
