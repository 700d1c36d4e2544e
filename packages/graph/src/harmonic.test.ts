import fc from 'fast-check';
import { describe, test } from 'vitest';
import { harmonic } from './harmonic.ts';
import type { Network } from './network.ts';
import { pathSumsOf } from './paths/path-sums-of.ts';
import { allDistances, matrixOf } from './testing/brute-force.ts';
import { drawn } from './testing/drawn.ts';
import { expectNear } from './testing/expect-near.ts';
import { circle, path, star } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

function of(network: Network): Float64Array {
  return harmonic(network, pathSumsOf(network));
}

describe('harmonic', () => {
  test('is the mean of 1 / steps to the others', () => {
    expectNear(of(path(4)), [11 / 18, 5 / 6, 5 / 6, 11 / 18]);
    expectNear(of(star(4)), [1, 2 / 3, 2 / 3, 2 / 3]);
    expectNear(of(circle(5)), [3 / 4, 3 / 4, 3 / 4, 3 / 4, 3 / 4]);
  });

  test('counts nothing for whom an actor does not reach', () => {
    expectNear(of(drawn('1-2 2-3 3-4 a-b')), [11 / 30, 0.5, 0.5, 11 / 30, 0.2, 0.2]);
    expectNear(of(drawn('a-b c')), [1 / 2, 1 / 2, 0]);
  });

  test('follows the arrows outwards', () => {
    expectNear(of(drawn('a>b b>c')), [3 / 4, 1 / 2, 0]);
  });

  test('of one or two actors', () => {
    expectNear(of(path(2)), [1, 1]);
    expectNear(of(path(1)), [0]);
    expectNear(of(path(0)), []);
  });

  test('is what the distances of all pairs give', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const others = network.ids.length - 1;
        const inverse = allDistances(matrixOf(network.out)).map((row) =>
          row.reduce((sum, own) => (own === 0 ? sum : sum + 1 / own), 0),
        );
        expectNear(
          of(network),
          inverse.map((sum) => (others === 0 ? 0 : sum / others)),
        );
      }),
    );
  });
});
