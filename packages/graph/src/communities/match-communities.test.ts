import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchCommunities } from './match-communities.ts';

describe('matchCommunities', () => {
  test('keeps the label of the group that has most members in common', () => {
    expect(
      matchCommunities(
        [
          ['a', 'b', 'c'],
          ['d', 'e'],
        ],
        [
          ['d', 'e', 'x'],
          ['a', 'b'],
        ],
      ),
    ).toEqual([1, 0]);
  });

  test('gives a label once: of two halves the more alike keeps it', () => {
    expect(
      matchCommunities(
        [[1, 2, 3, 4, 5]],
        [
          [1, 2],
          [3, 4, 5],
        ],
      ),
    ).toEqual([1, 0]);
  });

  test('asks for the share in common, not the number', () => {
    const large = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(matchCommunities([[1, 2]], [large, [1, 10]])).toEqual([1, 0]);
  });

  test('gives new groups the lowest free labels', () => {
    expect(matchCommunities([[1], [2], [3]], [[8], [3], [9]])).toEqual([0, 2, 1]);
    expect(matchCommunities([], [[1], [2]])).toEqual([0, 1]);
    expect(matchCommunities([[1]], [])).toEqual([]);
  });

  const division = fc
    .array(fc.nat({ max: 4 }), { maxLength: 15 })
    .map((labels) =>
      [0, 1, 2, 3, 4]
        .map((label) => [...labels.keys()].filter((member) => labels[member] === label))
        .filter((members) => members.length > 0),
    );

  test('finds every group again, whatever the order the groups come in', () => {
    fc.assert(
      fc.property(division, (groups) => {
        const labels = [...groups.keys()];
        expect(matchCommunities(groups, groups)).toEqual(labels);
        expect(matchCommunities(groups, groups.toReversed())).toEqual(labels.toReversed());
      }),
    );
  });

  test('does not depend on how members are called or listed', () => {
    fc.assert(
      fc.property(division, division, (earlier, later) => {
        function renamed(groups: readonly (readonly number[])[]) {
          return groups.map((members) => members.map((member) => `m${99 - member}`).toReversed());
        }
        expect(matchCommunities(renamed(earlier), renamed(later))).toEqual(
          matchCommunities(earlier, later),
        );
      }),
    );
  });

  test('gives no two groups the same label', () => {
    fc.assert(
      fc.property(division, division, (earlier, later) => {
        expect(new Set(matchCommunities(earlier, later)).size).toBe(later.length);
      }),
    );
  });
});
