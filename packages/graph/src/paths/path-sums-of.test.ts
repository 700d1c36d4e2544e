import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allDistances, matrixOf } from '../testing/brute-force.ts';
import { expectNear } from '../testing/expect-near.ts';
import { path, star } from '../testing/known-networks.ts';
import { randomNetwork } from '../testing/random-network.ts';
import { addPathSums, emptyPathSums, stretchesOf } from './path-sums.ts';
import { pathSumsOf } from './path-sums-of.ts';
import { sumStretch } from './sum-stretch.ts';

describe('stretchesOf', () => {
  test.each([0, 1, 64, 65, 4096, 4097, 20_000])('cut %i sources up without gap or overlap', (n) => {
    const stretches = stretchesOf(path(n));
    expect(stretches.length).toBeLessThanOrEqual(64);
    expect(stretches.reduce((end, { from, to }) => (from === end ? to : -1), 0)).toBe(n);
  });
});

describe('pathSumsOf', () => {
  test('of a star: from its ends the way leads over the middle', () => {
    const sums = pathSumsOf(star(4));
    expect([...sums.reached]).toEqual([3, 3, 3, 3]);
    expect([...sums.distance]).toEqual([3, 5, 5, 5]);
    expectNear(sums.inverseDistance, [3, 2, 2, 2]);
    expectNear(sums.dependency, [6, 0, 0, 0]);
    expect(sums.longest).toBe(2);
  });

  test('is the sum of its stretches, whoever adds them up', () => {
    const network = path(200);
    const parts = stretchesOf(network).map((stretch) => sumStretch(network, stretch));
    expect(parts.length).toBeGreaterThan(1);
    const sums = emptyPathSums(200);
    for (const part of parts) addPathSums(sums, part);
    expect(sums).toEqual(pathSumsOf(network));
  });

  test('counts every source in one stretch only, ends of the network too', () => {
    fc.assert(
      fc.property(randomNetwork({ fewest: 1, most: 12 }), fc.nat(), (network, cut) => {
        const n = network.ids.length;
        const middle = cut % (n + 1);
        const sums = sumStretch(network, { from: 0, to: middle });
        addPathSums(sums, sumStretch(network, { from: middle, to: n }));
        const rows = allDistances(matrixOf(network.out)).map((row) => {
          return row.filter((steps) => steps > 0 && steps < Infinity);
        });
        expect([...sums.reached]).toEqual(rows.map((row) => row.length));
        expect([...sums.distance]).toEqual(rows.map((row) => row.reduce((all, d) => all + d, 0)));
        expectNear(
          sums.inverseDistance,
          rows.map((row) => row.reduce((all, d) => all + 1 / d, 0)),
        );
        expect(sums.longest).toBe(Math.max(0, ...rows.flat()));
        expectNear(sums.dependency, pathSumsOf(network).dependency);
      }),
    );
  });
});
