import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reciprocity } from './reciprocity.ts';
import { matrixOf, setsOf } from './testing/brute-force.ts';
import { drawn } from './testing/drawn.ts';
import { expectNear } from './testing/expect-near.ts';
import { path } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

describe('reciprocity', () => {
  test('tells pairs from arrows: of three pairs one is mutual, of four arrows two are returned', () => {
    expect(reciprocity(drawn('a>b b>a b>c c>d'))).toEqual({ dyad: 1 / 3, arc: 1 / 2 });
  });

  test('is 1 where every arrow is returned, 0 where none is', () => {
    expect(reciprocity(drawn('a>b b>a x'))).toEqual({ dyad: 1, arc: 1 });
    expect(reciprocity(drawn('a>b b>c c>a'))).toEqual({ dyad: 0, arc: 0 });
  });

  test('does not exist without arrows', () => {
    const none = { dyad: null, arc: null };
    expect(reciprocity(path(3))).toEqual(none);
    expect(reciprocity({ ...path(0), directed: true })).toEqual(none);
    expect(reciprocity({ ...path(1), directed: true })).toEqual(none);
  });

  test('is what looking at all pairs gives', () => {
    fc.assert(
      fc.property(randomNetwork({ directed: true }), (network) => {
        const tied = matrixOf(network.out);
        const pairs = setsOf([...tied.keys()], 2);
        const any = pairs.filter(([a, b]) => tied[a][b] || tied[b][a]).length;
        const both = pairs.filter(([a, b]) => tied[a][b] && tied[b][a]).length;
        const { dyad, arc } = reciprocity(network);
        expectNear([dyad, arc], any === 0 ? [null, null] : [both / any, (2 * both) / (any + both)]);
      }),
    );
  });
});
