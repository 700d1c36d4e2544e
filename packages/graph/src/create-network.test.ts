import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNetwork, type NetworkInput } from './create-network.ts';
import type { Neighbours } from './network.ts';
import { drawn } from './testing/drawn.ts';
import { randomInput, randomNetwork } from './testing/random-network.ts';

function made(from: number[], to: number[], weights: number[] | null = null) {
  return { ids: ['a', 'b', 'c'], ties: { from, to, weights } };
}

function rows({ starts, targets, weights }: Neighbours): [number, number | null][][] {
  return Array.from({ length: starts.length - 1 }, (_, actor) =>
    Array.from(targets.slice(starts[actor], starts[actor + 1]), (other, place) => [
      other,
      weights && weights[starts[actor] + place],
    ]),
  );
}

describe('createNetwork', () => {
  test('keeps who is tied with nobody', () => {
    const { network } = createNetwork(made([0], [1]));
    expect(network.ids).toEqual(['a', 'b', 'c']);
    expect(rows(network.around)).toEqual([[[1, null]], [[0, null]], []]);
    expect(createNetwork({ ids: [], ties: { from: [], to: [], weights: null } }).network).toEqual(
      drawn(''),
    );
  });

  test('names self-loops and repeated ties instead of counting them', () => {
    const { network, selfLoops, repeated } = createNetwork(made([0, 1, 2, 0, 0], [1, 0, 2, 1, 2]));
    expect(network.tieCount).toBe(2);
    expect(selfLoops).toEqual([2]);
    expect(repeated).toEqual([1, 3]);
  });

  test('takes the way back for a tie of its own where there are arrows', () => {
    const { network, repeated } = createNetwork({ ...made([0, 1, 0], [1, 0, 1]), directed: true });
    expect(network.tieCount).toBe(2);
    expect(repeated).toEqual([2]);
    expect(network.around.targets.length / 2).toBe(1);
  });

  test('keeps the greatest weight of repeated ties, and of the two ways', () => {
    const { network } = createNetwork(made([0, 1, 0], [1, 0, 1], [2, 5, 3]));
    expect(rows(network.around)).toEqual([[[1, 5]], [[0, 5]], []]);
    const arrows = createNetwork({ ...made([0, 1], [1, 0], [2, 5]), directed: true }).network;
    expect(rows(arrows.out)).toEqual([[[1, 2]], [[0, 5]], []]);
    expect(rows(arrows.in)).toEqual([[[1, 5]], [[0, 2]], []]);
    expect(rows(arrows.around)).toEqual([[[1, 5]], [[0, 5]], []]);
  });

  test.each<[string, NetworkInput]>([
    ['an id comes twice', { ...made([], []), ids: ['a', 'a'] }],
    ['a tie has an end outside the ids', made([0], [3])],
    ['a tie has an end below 0', made([-1], [0])],
    ['a tie has an end between two actors', made([0.5], [1])],
    ['a tie has no other end', made([0, 1], [1])],
    ['a tie has no beginning', made([0], [1, 2])],
    ['a tie has no weight', made([0, 1], [1, 2], [1])],
    ['a weight is 0', made([0], [1], [0])],
    ['a weight is infinite', made([0], [1], [Infinity])],
    ['a weight is no number', made([0], [1], [NaN])],
  ])('refuses when %s', (_, input) => {
    expect(() => createNetwork(input)).toThrow(RangeError);
  });

  test('counts every tie of the list once: as one, as a self-loop or as repeated', () => {
    fc.assert(
      fc.property(randomInput({ most: 12 }), (input) => {
        const { network, selfLoops, repeated } = createNetwork(input);
        const { from, to } = input.ties;
        expect(network.tieCount + selfLoops.length + repeated.length).toBe(from.length);
        expect(selfLoops).toEqual([...Array.from(from).keys()].filter((i) => from[i] === to[i]));
        const names = Array.from(from, (a, i) => {
          const ends = [a, to[i]];
          return (
            input.directed === true ? ends : ends.toSorted((one, other) => one - other)
          ).join();
        });
        const again = [...names.keys()].filter((i) => names.indexOf(names[i]) < i);
        expect(repeated).toEqual(again.filter((i) => !selfLoops.includes(i)));
      }),
    );
  });

  test('holds the same ties in all rows, ascending', () => {
    fc.assert(
      fc.property(randomNetwork({ most: 12 }), ({ out, in: into, around, tieCount, directed }) => {
        expect(out.targets.length).toBe(directed ? tieCount : 2 * tieCount);
        expect(ties(into).map(([from, to, weight]) => [to, from, weight].join())).toEqual(
          expect.arrayContaining(ties(out).map((tie) => tie.join())),
        );
        expect(into.targets.length).toBe(out.targets.length);
        const either = new Set(ties(out).flatMap(([a, b]) => [`${a},${b}`, `${b},${a}`]));
        expect(new Set(ties(around).map(([a, b]) => `${a},${b}`))).toEqual(either);
        for (const row of rows(around)) {
          expect(row).toEqual(row.toSorted(([a], [b]) => a - b));
        }
      }),
    );
  });
});

function ties(neighbours: Neighbours): [number, number, number | null][] {
  return rows(neighbours).flatMap((row, from) =>
    row.map(([to, weight]): [number, number, number | null] => [from, to, weight]),
  );
}
