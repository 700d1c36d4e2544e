import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveSize } from './effective-size.ts';
import { matrixOf } from './testing/brute-force.ts';
import { drawn } from './testing/drawn.ts';
import { expectNear } from './testing/expect-near.ts';
import { complete, path, star } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

describe('effectiveSize', () => {
  test('of six neighbours with four ties among them is 4.667', () => {
    const network = drawn('i-a i-b i-c i-d i-e i-f a-b b-c c-d e-f');
    expect(effectiveSize(network.around)[0]).toBeCloseTo(14 / 3, 9);
  });

  test('is the number of neighbours where none of them are tied, 1 where all are', () => {
    expectNear(effectiveSize(star(5).around), [4, 1, 1, 1, 1]);
    expectNear(effectiveSize(complete(5).around), [1, 1, 1, 1, 1]);
  });

  test('does not exist for isolates', () => {
    expectNear(effectiveSize(drawn('a-b c').around), [1, 1, null]);
    expectNear(effectiveSize(path(1).around), [null]);
    expectNear(effectiveSize(path(0).around), []);
  });

  test('is Burt’s sum of what is not redundant, 1 − Σ pᵢq over the neighbours’ neighbours', () => {
    fc.assert(
      fc.property(randomNetwork(), ({ around }) => {
        const tied = matrixOf(around);
        const byDefinition = tied.map((row) => {
          const near = [...row.keys()].filter((other) => row[other]);
          if (near.length === 0) return null;
          return near.reduce((sum, j) => {
            return sum + 1 - near.filter((q) => tied[q][j]).length / near.length;
          }, 0);
        });
        expectNear(effectiveSize(around), byDefinition);
      }),
    );
  });
});
