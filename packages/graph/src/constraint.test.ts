import fc from 'fast-check';
import { describe, test } from 'vitest';
import { constraint } from './constraint.ts';
import type { Network } from './network.ts';
import { matrixOf } from './testing/brute-force.ts';
import { drawn } from './testing/drawn.ts';
import { expectNear } from './testing/expect-near.ts';
import { circle, complete, path, star } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

describe('constraint', () => {
  test('is little in the middle of a star, 1 at its ends', () => {
    expectNear(constraint(star(5)), [1 / 4, 1, 1, 1, 1]);
    expectNear(constraint(circle(5)), [1 / 2, 1 / 2, 1 / 2, 1 / 2, 1 / 2]);
  });

  test('grows where neighbours know each other', () => {
    // Each of two shares ½, and ½ · ½ over the other: 2 · (¾)².
    expectNear(constraint(complete(3)), [9 / 8, 9 / 8, 9 / 8]);
  });

  test('exists for who only receives, not for isolates', () => {
    expectNear(constraint(drawn('a>b x')), [1, 1, null]);
    expectNear(constraint(path(1)), [null]);
    expectNear(constraint(path(0)), []);
  });

  test('counts a returned arrow twice', () => {
    // Of the three arrows of b two are with a: (2/3)² + (1/3)².
    expectNear(constraint(drawn('a>b b>a b>c')), [1, 5 / 9, 1]);
  });

  test('is the sum of its definition over all actors', () => {
    fc.assert(
      fc.property(randomNetwork({ most: 12 }), (network) => {
        expectNear(constraint(network), byDefinition(network));
      }),
    );
  });
});

function byDefinition({ out, directed }: Network): (number | null)[] {
  const tied = matrixOf(out);
  const all = [...tied.keys()];
  function strength(i: number, j: number): number {
    return Number(tied[i][j]) + (directed ? Number(tied[j][i]) : 0);
  }
  function share(i: number, j: number): number {
    return strength(i, j) / all.reduce((sum, k) => sum + strength(i, k), 0);
  }
  return all.map((i) => {
    const near = all.filter((j) => strength(i, j) > 0);
    if (near.length === 0) return null;
    return near.reduce((sum, j) => {
      const over = near.filter((q) => q !== j);
      return sum + (share(i, j) + over.reduce((p, q) => p + share(i, q) * share(q, j), 0)) ** 2;
    }, 0);
  });
}
