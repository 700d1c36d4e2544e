import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Neighbours } from './network.ts';
import { shortestPath } from './shortest-path.ts';
import { allShortestPaths, matrixOf } from './testing/brute-force.ts';
import { at, drawn } from './testing/drawn.ts';
import { circle, path } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';
import { weightOf } from './testing/weight-of.ts';

function way(text: string, from: string, to: string): string | undefined {
  const network = drawn(text);
  const found = shortestPath(network.out, at(network, from), at(network, to));
  return found?.map((actor) => network.ids[actor]).join('');
}

describe('shortestPath', () => {
  test('has the fewest steps, both ends included', () => {
    expect(shortestPath(path(4).around, 3, 0)).toEqual([3, 2, 1, 0]);
    expect(shortestPath(circle(5).around, 0, 3)).toEqual([0, 4, 3]);
    expect(shortestPath(path(1).around, 0, 0)).toEqual([0]);
  });

  test('does not exist where nobody leads there, or only against the arrows', () => {
    expect(way('a-b c', 'a', 'c')).toBeUndefined();
    expect(way('a>b', 'b', 'a')).toBeUndefined();
    expect(way('a>b', 'a', 'b')).toBe('ab');
  });

  test('is preferred over its weakest tie, then over all its ties together', () => {
    expect(way('a-b:1 b-z:4 a-c:2 c-z:2', 'a', 'z')).toBe('acz');
    expect(way('a-b:2 b-z:2 a-c:2 c-z:3', 'a', 'z')).toBe('acz');
  });

  test('weighs all ties together also where a weak tie comes last', () => {
    expect(way('a-b:5 b-d:5 a-c:3 c-d:9 d-z:2', 'a', 'z')).toBe('acdz');
  });

  test('leads over the first actors where ways are alike', () => {
    expect(way('a-b a-c b-z c-z', 'a', 'z')).toBe('abz');
    expect(way('z-b z-c b-a c-a', 'a', 'z')).toBe('abz');
    // Two ways, a–b–e–z and a–c–d–z: what comes first decides first.
    expect(way('a b c d e z a-b b-e e-z a-c c-d d-z', 'a', 'z')).toBe('abez');
  });

  test.each([1e-5, 1, 1e15])(
    'takes sums that rounding sets apart as alike, at weights of %d',
    (unit) => {
      const [one, two, three] = [0.1 * unit, 0.2 * unit, 0.3 * unit];
      const first = `a-b:${one} b-c:${two} c-z:${three}`;
      const second = `a-d:${three} d-e:${two} e-z:${one}`;
      expect(way(`${first} ${second}`, 'a', 'z')).toBe('abcz');
      expect(way(`a-b:${one} b-z:${one} a-c:${two} c-z:${two}`, 'a', 'z')).toBe('acz');
    },
  );

  test('is the best of all shortest ones', () => {
    fc.assert(
      fc.property(randomNetwork({ fewest: 2, most: 7 }), ({ out }) => {
        const tied = matrixOf(out);
        for (const from of tied.keys()) {
          for (const to of tied.keys()) {
            const [best = null] = allShortestPaths(tied, from, to).toSorted((a, b) =>
              byStrength(out, a, b),
            );
            expect(shortestPath(out, from, to)).toEqual(best);
          }
        }
      }),
    );
  });
});

function byStrength(out: Neighbours, a: readonly number[], b: readonly number[]): number {
  const [one, other] = [a, b].map((found) => {
    const weights = found.slice(1).map((to, step) => weightOf(out, found[step], to));
    return { weakest: Math.min(...weights), together: weights.reduce((sum, own) => sum + own, 0) };
  });
  const before = a.findIndex((actor, step) => actor !== b[step]);
  return other.weakest - one.weakest || other.together - one.together || a[before] - b[before] || 0;
}
