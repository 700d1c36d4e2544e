import fc from 'fast-check';
import { describe, test } from 'vitest';
import { reachInTwo } from './reach-in-two.ts';
import { allDistances, matrixOf } from './testing/brute-force.ts';
import { drawn } from './testing/drawn.ts';
import { expectNear } from './testing/expect-near.ts';
import { circle, path, star } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

describe('reachInTwo', () => {
  test('is the share of the others within two steps', () => {
    expectNear(reachInTwo(path(5).around), [0.5, 0.75, 1, 0.75, 0.5]);
    expectNear(reachInTwo(star(5).around), [1, 1, 1, 1, 1]);
    expectNear(
      reachInTwo(circle(7).around),
      Array.from({ length: 7 }, () => 2 / 3),
    );
  });

  test('is 0 for isolates, also when nobody else is there', () => {
    expectNear(reachInTwo(drawn('a-b c').around), [0.5, 0.5, 0]);
    expectNear(reachInTwo(path(1).around), [0]);
    expectNear(reachInTwo(path(0).around), []);
  });

  test('does not ask which way the arrows point', () => {
    expectNear(reachInTwo(drawn('a>b c>b').around), [1, 1, 1]);
  });

  test('is what the distances of all pairs give', () => {
    fc.assert(
      fc.property(randomNetwork({ fewest: 2 }), ({ around }) => {
        const shares = allDistances(matrixOf(around)).map((row) => {
          return row.filter((steps) => steps === 1 || steps === 2).length / (row.length - 1);
        });
        expectNear(reachInTwo(around), shares);
      }),
    );
  });
});
