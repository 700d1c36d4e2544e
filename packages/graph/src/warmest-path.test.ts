import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortestPath } from './shortest-path.ts';
import { at, drawn } from './testing/drawn.ts';
import { path } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';
import { weightOf } from './testing/weight-of.ts';
import { warmestPath } from './warmest-path.ts';

function way(text: string, from: string, to: string): string | undefined {
  const network = drawn(text);
  const found = warmestPath(network.out, at(network, from), at(network, to));
  return found?.map((actor) => network.ids[actor]).join('');
}

describe('warmestPath', () => {
  test('takes strong ties even where that is one step more', () => {
    expect(way('a-z:1 a-b:4 b-z:4', 'a', 'z')).toBe('abz');
    expect(way('a-z:3 a-b:4 b-z:4', 'a', 'z')).toBe('az');
  });

  test('of equally warm ways takes the shorter, then the one over the first actors', () => {
    expect(way('a-b:4 b-z:4 a-z:2', 'a', 'z')).toBe('az');
    expect(way('a-c c-z a-b b-z', 'a', 'z')).toBe('acz');
    expect(way('a-b:6 b-c:6 c-z:3 a-d:3 d-z:3', 'a', 'z')).toBe('adz');
  });

  test.each([1e-6, 1, 1e15])('compares nearly equal ways alike where ties weigh %s', (unit) => {
    function weighed(text: string): string {
      return text.replaceAll(/:(\d+)/g, (_, weight: string) => `:${Number(weight) * unit}`);
    }
    expect(way(weighed('a-z:1 a-b:4 b-z:4'), 'a', 'z')).toBe('abz');
    expect(way(weighed('a-b:6 b-c:6 c-z:3 a-d:3 d-z:3'), 'a', 'z')).toBe('adz');
  });

  test('does not exist where nobody leads there, or only against the arrows', () => {
    expect(way('a-b c', 'a', 'c')).toBeUndefined();
    expect(way('a>b', 'b', 'a')).toBeUndefined();
    expect(way('a>b', 'a', 'a')).toBe('a');
  });

  test('has the fewest steps where ties have no weights', () => {
    expect(warmestPath(path(4).around, 0, 3)).toEqual([0, 1, 2, 3]);
    fc.assert(
      fc.property(randomNetwork({ fewest: 2, most: 12, weighted: false }), ({ out }) => {
        expect(warmestPath(out, 0, 1)?.length).toBe(shortestPath(out, 0, 1)?.length);
      }),
    );
  });

  test('costs least of all ways: Σ 1 / weight', () => {
    fc.assert(
      fc.property(randomNetwork({ fewest: 1, most: 8, weighted: true }), ({ out, ids }) => {
        const costs = leastCosts(ids.length, (from, to) => 1 / weightOf(out, from, to));
        for (const [from, row] of costs.entries()) {
          for (const [to, least] of row.entries()) {
            const found = warmestPath(out, from, to);
            expect(found?.[0] ?? from).toBe(from);
            expect(found?.at(-1) ?? to).toBe(to);
            const cost = found?.reduce((sum, actor, step) => {
              return step === 0 ? 0 : sum + 1 / weightOf(out, found[step - 1], actor);
            }, 0);
            if (cost === undefined) expect(least).toBe(Infinity);
            else expect(cost).toBeCloseTo(least, 9);
          }
        }
      }),
    );
  });
});

/** Over every actor in turn. */
function leastCosts(actors: number, costOf: (from: number, to: number) => number): number[][] {
  const all = Array.from({ length: actors }, (_, actor) => actor);
  const costs = all.map((from) =>
    all.map((to) => (from === to ? 0 : costOf(from, to) || Infinity)),
  );
  for (const over of all) {
    for (const from of all) {
      for (const to of all) {
        costs[from][to] = Math.min(costs[from][to], costs[from][over] + costs[over][to]);
      }
    }
  }
  return costs;
}
