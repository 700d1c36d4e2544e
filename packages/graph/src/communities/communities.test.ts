import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modularity } from '../modularity.ts';
import { allComponents, divisionsOf, matrixOf, without } from '../testing/brute-force.ts';
import { drawn } from '../testing/drawn.ts';
import { greatestModularity } from '../testing/known-figures.ts';
import { complete, known, path, unconnected } from '../testing/known-networks.ts';
import { randomNetwork } from '../testing/random-network.ts';
import { communities } from './communities.ts';

describe('communities', () => {
  test('are groups tied among each other, the largest first', () => {
    const found = communities(drawn('x a-b b-c c-a c-d d-e e-f f-d d-g g-e g-f').around);
    expect(found.groups).toEqual([[4, 5, 6, 7], [1, 2, 3], [0]]);
    expect([...found.groupOf]).toEqual([2, 1, 1, 1, 0, 0, 0, 0]);
  });

  test('stay one where all are tied with all: it has no parts', () => {
    expect(communities(complete(5).around)).toMatchObject({ modularity: 0 });
    expect(communities(complete(5).around).groups).toHaveLength(1);
  });

  test('follow the weights where ties have some', () => {
    const strongAcross = drawn('a-b:1 b-c:9 c-d:1 d-a:9').around;
    expect(communities(strongAcross).groups).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  test('leave isolates alone; without ties modularity does not exist', () => {
    expect(communities(unconnected(2).around)).toMatchObject({
      groups: [[0], [1]],
      modularity: null,
    });
    expect(communities(path(0).around)).toMatchObject({ groups: [], modularity: null });
    expect(communities(path(2).around)).toMatchObject({ groups: [[0, 1]], modularity: 0 });
  });

  test.each([
    ['krackhardtKite', 3, greatestModularity.krackhardtKite.Q],
    ['zacharyKarate', 4, greatestModularity.zacharyKarate.Q],
    ['florentine15', 3, greatestModularity.florentine15.Q],
  ] as const)('of %s are %i, as well divided as it can be', (name, groups, greatest) => {
    const found = communities(known(name).around);
    expect(found.modularity).toBeCloseTo(greatest, 9);
    if (name !== 'florentine15') expect(found.groups).toHaveLength(groups);
  });

  test('are the same again from the same seed', () => {
    const { around } = known('zacharyKarate');
    expect(communities(around, 7)).toEqual(communities(around, 7));
  });

  test('are the best of all divisions of few actors', () => {
    fc.assert(
      fc.property(randomNetwork({ most: 7 }), ({ around }) => {
        const all = divisionsOf(around.starts.length - 1).map((one) => modularity(around, one));
        const greatest = Math.max(...all.map((own) => own ?? 0));
        expect(communities(around).modularity ?? 0).toBeCloseTo(greatest, 9);
      }),
      { numRuns: 50 },
    );
  });

  test('hold everybody once, numbered as listed, no group in untied parts', () => {
    fc.assert(
      fc.property(randomNetwork({ most: 40 }), ({ around }) => {
        const { groups, groupOf } = communities(around);
        const tied = matrixOf(around);
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual([...tied.keys()]);
        for (const [place, members] of groups.entries()) {
          expect(members.every((actor) => groupOf[actor] === place)).toBe(true);
          const others = [...tied.keys()].filter((actor) => !members.includes(actor));
          expect(allComponents(without(tied, others))).toHaveLength(1);
        }
      }),
      { numRuns: 30 },
    );
  });
});
