import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Network } from './network.ts';
import { allComponents, type Matrix, matrixOf, without } from './testing/brute-force.ts';
import { drawn } from './testing/drawn.ts';
import { circle, complete, known, path, star, unconnected } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';
import { weakPoints } from './weak-points.ts';

function of(network: Network) {
  const { cutpoints, bridges } = weakPoints(network.around);
  return {
    cutpoints: cutpoints.map((actor) => network.ids[actor]),
    bridges: bridges.map((tie) => tie.map((actor) => network.ids[actor]).join('-')),
  };
}

describe('weakPoints', () => {
  test('are the inner actors and all ties of a line, none in a circle', () => {
    expect(of(path(4))).toEqual({ cutpoints: ['1', '2'], bridges: ['0-1', '1-2', '2-3'] });
    expect(of(star(4))).toEqual({ cutpoints: ['0'], bridges: ['0-1', '0-2', '0-3'] });
    expect(of(circle(5))).toEqual({ cutpoints: [], bridges: [] });
    expect(of(complete(4))).toEqual({ cutpoints: [], bridges: [] });
  });

  test('of the kite are Heather and Ike', () => {
    expect(of(known('krackhardtKite'))).toEqual({
      cutpoints: ['Heather', 'Ike'],
      bridges: ['Heather-Ike', 'Ike-Jane'],
    });
  });

  test('may be an actor without a bridge: where two triangles meet', () => {
    expect(of(drawn('a-b b-m m-a m-c c-d d-m'))).toEqual({ cutpoints: ['m'], bridges: [] });
  });

  test('are not isolates, nor arrows that are returned more than once', () => {
    expect(of(unconnected(2))).toEqual({ cutpoints: [], bridges: [] });
    expect(of(path(0))).toEqual({ cutpoints: [], bridges: [] });
    expect(of(drawn('a>b b>a'))).toEqual({ cutpoints: [], bridges: ['a-b'] });
  });

  test('are what removing each actor and each tie gives', () => {
    fc.assert(
      fc.property(randomNetwork({ most: 9 }), ({ around }) => {
        const tied = matrixOf(around);
        const parts = allComponents(tied).length;
        const all = [...tied.keys()];
        const ties = all.flatMap((a) => all.filter((b) => b > a && tied[a][b]).map((b) => [a, b]));
        expect(weakPoints(around)).toEqual({
          cutpoints: all.filter((actor) => allComponents(without(tied, [actor])).length > parts),
          bridges: ties.filter((tie) => allComponents(cut(tied, tie)).length > parts),
        });
      }),
    );
  });

  test('are found on a line of 100,000, without recursion', () => {
    expect(weakPoints(path(100_000).around).cutpoints.length).toBe(99_998);
  });
});

function cut(tied: Matrix, tie: readonly number[]): Matrix {
  return tied.map((row, from) =>
    row.map((own, to) => own && !(tie.includes(from) && tie.includes(to))),
  );
}
