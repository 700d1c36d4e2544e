import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Network } from '../network.ts';
import { pathSumsOf } from '../paths/path-sums-of.ts';
import {
  allDistances,
  type Matrix,
  matrixOf,
  mean,
  pairDistances,
  setsOf,
  without,
} from '../testing/brute-force.ts';
import { drawn } from '../testing/drawn.ts';
import { circle, known, path, star } from '../testing/known-networks.ts';
import { randomNetwork } from '../testing/random-network.ts';
import { withoutDirections } from '../without-directions.ts';
import { type KeyPlayers, keyPlayers } from './key-players.ts';

type Size = 1 | 2 | 3;
type Aim = keyof KeyPlayers;

const sizes: readonly Size[] = [1, 2, 3];
const aims: readonly Aim[] = ['fragmenting', 'distanceFragmenting', 'reaching'];

function of(network: Network, size: Size): KeyPlayers {
  return keyPlayers(network.around, pathSumsOf(withoutDirections(network)))[size - 1];
}

/** 39 who are tied with nobody but the hub. */
function ends(hub: string): string[] {
  return Array.from({ length: 39 }, (_, end) => `${hub}-${hub}${end}`);
}

function names({ ids }: Network, { set }: { set: readonly number[] }): string[] {
  return set.map((actor) => ids[actor]);
}

/** The definition, for any set. */
const worthOf: Readonly<Record<Aim, (tied: Matrix, set: readonly number[]) => number>> = {
  fragmenting: (tied, set) => {
    return mean(pairDistances(without(tied, set)).map((steps) => Number(steps === Infinity)));
  },
  distanceFragmenting: (tied, set) => {
    return 1 - mean(pairDistances(without(tied, set)).map((steps) => 1 / steps));
  },
  reaching: (tied, set) => {
    const rows = allDistances(tied);
    return mean(
      [...tied.keys()].map((actor) => {
        return 1 / Math.max(1, Math.min(...set.map((member) => rows[member][actor])));
      }),
    );
  },
};

describe('keyPlayers', () => {
  test('of a star are its middle, of a line its middle', () => {
    expect(of(star(5), 1).fragmenting).toEqual({ value: 1, set: [0], approximate: false });
    expect(of(star(5), 1).reaching).toEqual({ value: 1, set: [0], approximate: false });
    expect(of(path(7), 1).fragmenting.set).toEqual([3]);
    expect(of(path(7), 3).fragmenting).toMatchObject({ value: 1, set: [1, 3, 5] });
    expect(of(circle(7), 2).fragmenting.value).toBeCloseTo(0.6, 9);
  });

  test('as a pair are not the best two: in the kite not Heather, but Fernando and Garth', () => {
    const kite = known('krackhardtKite');
    expect(names(kite, of(kite, 1).fragmenting)).toEqual(['Heather']);
    const pair = of(kite, 2);
    expect(names(kite, pair.fragmenting)).toEqual(['Fernando', 'Garth']);
    expect(names(kite, pair.distanceFragmenting)).toEqual(['Fernando', 'Garth']);
    expect(pair.fragmenting.value).toBeCloseTo(0.5357142857142857, 9);
    expect(pair.distanceFragmenting.value).toBeCloseTo(0.6071428571428572, 9);
    expect(names(kite, pair.reaching)).toEqual(['Diane', 'Ike']);
    expect(pair.reaching.value).toBeCloseTo(1, 9);
  });

  test('do not exist where no pair would be left, or fewer are there than sought', () => {
    const none = { value: null, set: [], approximate: false };
    expect(of(path(0), 1)).toEqual({
      fragmenting: none,
      distanceFragmenting: none,
      reaching: none,
    });
    expect(of(path(2), 1)).toMatchObject({ fragmenting: none, distanceFragmenting: none });
    expect(of(path(2), 1).reaching.value).toBe(1);
    expect(of(path(4), 3)).toMatchObject({ fragmenting: none, distanceFragmenting: none });
    expect(of(path(2), 3).reaching).toEqual(none);
  });

  test('count isolates among those who are not reached', () => {
    expect(of(drawn('a-b x y'), 1).reaching.value).toBeCloseTo(0.5, 9);
  });

  test.each(aims)('%s: are the best of all sets', (aim) => {
    fc.assert(
      fc.property(
        randomNetwork({ fewest: 5, most: 13 }),
        fc.constantFrom(...sizes),
        (network, size) => {
          const tied = matrixOf(network.around);
          const values = setsOf([...tied.keys()], size).map((set) => worthOf[aim](tied, set));
          const { value, set, approximate } = of(network, size)[aim];
          expect(value).toBeCloseTo(Math.max(...values), 9);
          expect(worthOf[aim](tied, set)).toBeCloseTo(value ?? -1, 9);
          expect(set).toEqual([...new Set(set)].toSorted((a, b) => a - b));
          expect(approximate).toBe(false);
        },
      ),
    );
  });

  test('above 100 actors say that a better set may exist, with the value the set has', () => {
    const chain = path(101);
    const tied = matrixOf(chain.around);
    for (const size of sizes) {
      const found = of(chain, size);
      for (const aim of aims) {
        expect(found[aim].approximate).toBe(true);
        expect(found[aim].set).toHaveLength(size);
        expect(found[aim].value).toBeCloseTo(worthOf[aim](tied, found[aim].set), 9);
      }
    }
  });

  test('above 100 actors find whom everything hangs on', () => {
    const network = drawn(['a', 'b', 'c'].flatMap(ends).concat('a-b', 'b-c').join(' '));
    for (const aim of aims) expect(names(network, of(network, 3)[aim])).toEqual(['a', 'b', 'c']);
  });
});
