import fc from 'fast-check';
import { describe, test } from 'vitest';
import { core } from './core.ts';
import { type Matrix, matrixOf, setsOf } from './testing/brute-force.ts';
import { drawn } from './testing/drawn.ts';
import { expectNear } from './testing/expect-near.ts';
import { circle, complete, path, star } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

describe('core', () => {
  test('is how many each has in the densest group an actor belongs to', () => {
    expectNear(core(complete(4).around), [3, 3, 3, 3]);
    expectNear(core(circle(4).around), [2, 2, 2, 2]);
    expectNear(core(star(4).around), [1, 1, 1, 1]);
    expectNear(core(drawn('a-b b-c c-a c-d d-e x').around), [2, 2, 2, 1, 1, 0]);
  });

  test('does not grow with many neighbours who have no others', () => {
    expectNear(core(drawn('m-a m-b m-c m-d a-b').around), [2, 2, 2, 1, 1]);
  });

  test('of nobody and of one', () => {
    expectNear(core(path(0).around), []);
    expectNear(core(path(1).around), [0]);
  });

  test('is what trying all groups gives', () => {
    fc.assert(
      fc.property(randomNetwork(), ({ around }) => {
        const tied = matrixOf(around);
        const groups = [...tied.keys()].flatMap((size) => setsOf([...tied.keys()], size + 1));
        const byGroups = [...tied.keys()].map((actor) =>
          Math.max(
            ...groups.filter((group) => group.includes(actor)).map((group) => fewest(tied, group)),
          ),
        );
        expectNear(core(around), byGroups);
      }),
    );
  });
});

/** Neighbours within the group of whoever has fewest there. */
function fewest(tied: Matrix, group: readonly number[]): number {
  return Math.min(...group.map((own) => group.filter((other) => tied[own][other]).length));
}
