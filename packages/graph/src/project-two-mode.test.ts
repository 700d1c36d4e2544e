import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolates } from './degree.ts';
import { projectTwoMode } from './project-two-mode.ts';
import { weightOf } from './testing/weight-of.ts';

describe('projectTwoMode', () => {
  test('ties actors that belong to something in common, by how many things that are', () => {
    const { around, tieCount } = projectTwoMode({
      ids: ['a', 'b', 'c', 'd'],
      belongsTo: [['x', 'y'], ['y', 'x', 'z'], ['z'], ['alone']],
    });
    expect(tieCount).toBe(2);
    expect(weightOf(around, 0, 1)).toBe(2);
    expect(weightOf(around, 1, 2)).toBe(1);
    expect(isolates(around)).toEqual([3]);
  });

  test('counts what is named twice once', () => {
    const { around } = projectTwoMode({ ids: ['a', 'b'], belongsTo: [['x', 'x'], ['x']] });
    expect(weightOf(around, 0, 1)).toBe(1);
  });

  test('of nobody, and of who belongs to nothing', () => {
    expect(projectTwoMode({ ids: [], belongsTo: [] }).tieCount).toBe(0);
    expect(projectTwoMode({ ids: ['a', 'b'], belongsTo: [[], []] }).tieCount).toBe(0);
  });

  test.each([[[]], [[['x'], ['x'], ['x']]]])(
    'refuses memberships of more or fewer: %j',
    (belongsTo) => {
      expect(() => projectTwoMode({ ids: ['a', 'b'], belongsTo })).toThrow(RangeError);
    },
  );

  test('reconciles: all weights together are the pairs of members of each thing', () => {
    const things = fc.uniqueArray(fc.constantFrom('v', 'w', 'x', 'y', 'z'));
    fc.assert(
      fc.property(fc.array(things, { maxLength: 12 }), (belongsTo) => {
        const { around } = projectTwoMode({ ids: belongsTo.map((_, i) => `a${i}`), belongsTo });
        const pairs = ['v', 'w', 'x', 'y', 'z'].map((thing) => {
          const members = belongsTo.filter((own) => own.some((one) => one === thing)).length;
          return members * (members - 1);
        });
        expect(total(around.weights ?? [])).toBe(total(pairs));
      }),
    );
  });
});

function total(figures: Iterable<number>): number {
  return [...figures].reduce((sum, own) => sum + own, 0);
}
