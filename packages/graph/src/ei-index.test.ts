import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eiIndex } from './ei-index.ts';
import { matrixOf, setsOf } from './testing/brute-force.ts';
import { drawn } from './testing/drawn.ts';
import { expectNear } from './testing/expect-near.ts';
import { karateSplit } from './testing/known-figures.ts';
import { known, path, unconnected } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

describe('eiIndex', () => {
  test('is −1 where all ties stay inside, 1 where all lead out', () => {
    expect(eiIndex(path(3).around, ['x', 'x', 'x'])).toBe(-1);
    expect(eiIndex(path(3).around, ['x', 'y', 'x'])).toBe(1);
    expect(eiIndex(path(3).around, ['x', 'x', 'y'])).toBe(0);
  });

  test('of the karate club’s split is −.7179', () => {
    const club: Readonly<Record<string, string>> = karateSplit.club;
    const network = known('zacharyKarate');
    const sides = network.ids.map((id) => club[id]);
    expect(eiIndex(network.around, sides)).toBeCloseTo((11 - 67) / 78, 9);
  });

  test('leaves out ties of actors without a group', () => {
    expect(eiIndex(drawn('a-b b-c').around, ['x', 'x', null])).toBe(-1);
  });

  test('does not exist where no tie has two groups', () => {
    expect(eiIndex(path(2).around, ['x', null])).toBeNull();
    expect(eiIndex(unconnected(2).around, ['x', 'y'])).toBeNull();
    expect(eiIndex(path(0).around, [])).toBeNull();
  });

  test('counts every tie once, an arrow and its return as one', () => {
    const named = randomNetwork().chain((network) => {
      const group = fc.constantFrom('x', 'y', null);
      const groups = fc.array(group, {
        minLength: network.ids.length,
        maxLength: network.ids.length,
      });
      return fc.tuple(fc.constant(network), groups);
    });
    fc.assert(
      fc.property(named, ([{ around }, groups]) => {
        const tied = matrixOf(around);
        const ties = setsOf([...tied.keys()], 2).filter(([a, b]) => {
          return tied[a][b] && groups[a] !== null && groups[b] !== null;
        });
        const out = ties.filter(([a, b]) => groups[a] !== groups[b]).length;
        const all = ties.length;
        expectNear([eiIndex(around, groups)], [all === 0 ? null : (2 * out - all) / all]);
      }),
    );
  });
});
