import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageLocalClustering, localClustering, transitivity } from './clustering.ts';
import type { Neighbours } from './network.ts';
import { type Matrix, matrixOf, setsOf } from './testing/brute-force.ts';
import { drawn } from './testing/drawn.ts';
import { expectNear } from './testing/expect-near.ts';
import { circle, complete, known, path, star, unconnected } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

describe('localClustering', () => {
  test('is the share of pairs of neighbours that are tied', () => {
    expectNear(localClustering(complete(4).around), [1, 1, 1, 1]);
    expectNear(localClustering(drawn('a-b b-c c-a a-d').around), [1 / 3, 1, 1, 0]);
  });

  test('is 0 below two neighbours, and so for isolates', () => {
    expectNear(localClustering(drawn('a-b c').around), [0, 0, 0]);
    expectNear(localClustering(path(0).around), []);
  });

  test('takes arrows as ties', () => {
    expectNear(localClustering(drawn('a>b c>b c>a a>c').around), [1, 1, 1]);
  });

  test('is what looking at all pairs of neighbours gives', () => {
    fc.assert(
      fc.property(randomNetwork(), ({ around }) => {
        const tied = matrixOf(around);
        expectNear(
          localClustering(around),
          [...tied.keys()].map((actor) => closed(tied, actor) / Math.max(1, pairs(tied, actor))),
        );
      }),
    );
  });
});

describe('averageLocalClustering', () => {
  test('counts those with fewer than two neighbours as 0', () => {
    expect(mean(drawn('a-b b-c c-a x').around)).toBe(0.75);
    expect(mean(unconnected(2).around)).toBe(0);
  });

  test('does not exist without actors', () => {
    expect(mean(path(0).around)).toBeNull();
  });
});

describe('transitivity', () => {
  test('is the share of paths of two ties that are closed', () => {
    expect(transitivity(complete(4).around)).toBe(1);
    expect(transitivity(circle(4).around)).toBe(0);
    expect(transitivity(drawn('a-b b-c c-a a-d').around)).toBe(0.6);
    expect(transitivity(known('krackhardtKite').around)).toBeCloseTo(11 / 19, 9);
  });

  test('does not exist where nobody has two neighbours', () => {
    expect(transitivity(path(2).around)).toBeNull();
    expect(transitivity(unconnected(3).around)).toBeNull();
    expect(transitivity(path(0).around)).toBeNull();
    expect(transitivity(star(3).around)).toBe(0);
  });

  test('is what looking at all pairs of neighbours gives', () => {
    fc.assert(
      fc.property(randomNetwork(), ({ around }) => {
        const tied = matrixOf(around);
        const all = sum([...tied.keys()].map((actor) => pairs(tied, actor)));
        const shut = sum([...tied.keys()].map((actor) => closed(tied, actor)));
        expectNear([transitivity(around)], [all === 0 ? null : shut / all]);
      }),
    );
  });
});

function mean(around: Neighbours): number | null {
  return averageLocalClustering(localClustering(around));
}

function pairsOfNeighbours(tied: Matrix, actor: number): number[][] {
  const neighbours = [...tied.keys()].filter((other) => tied[actor][other]);
  return setsOf(neighbours, 2);
}

function pairs(tied: Matrix, actor: number): number {
  return pairsOfNeighbours(tied, actor).length;
}

function closed(tied: Matrix, actor: number): number {
  return pairsOfNeighbours(tied, actor).filter(([a, b]) => tied[a][b]).length;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, own) => all + own, 0);
}
