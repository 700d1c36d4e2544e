import { expect, test } from 'vitest';
import { type PlacedPair, partsOfPair } from './parts-of-pair.ts';

const nothing: PlacedPair = {
  supports: [],
  receives: [],
  scarce: [],
  targetGroups: [],
  fields: [],
  areaId: null,
  bodies: [],
  steps: 2,
  isOtherField: false,
  isOtherGroup: false,
};

test.for<[Partial<PlacedPair>, Record<string, number>]>([
  [{ supports: ['a'] }, { complement: 2 }],
  [
    { supports: ['a'], receives: ['b', 'c'] },
    { complement: 6, mutual: 2 },
  ],
  [
    { supports: ['a', 'b', 'c'], receives: ['d', 'e'] },
    { complement: 8, mutual: 2 },
  ],
  [
    { supports: ['a'], scarce: ['a'] },
    { complement: 2, scarce: 2 },
  ],
  [{ targetGroups: ['a'] }, { targets: 1 }],
  [
    { targetGroups: ['a', 'b', 'c'], fields: ['d', 'e', 'f'] },
    { targets: 2, fields: 2 },
  ],
  [{ isOtherField: true }, { 'other-field': 1 }],
  [
    { isOtherField: true, isOtherGroup: true },
    { 'other-field': 1, 'other-group': 1 },
  ],
  [{ isOtherField: true, isOtherGroup: true, targetGroups: ['a'] }, { targets: 1 }],
])('%o is worth %o', ([facts, expected]) => {
  const parts = partsOfPair({ ...nothing, ...facts });
  expect(Object.fromEntries(parts.map(({ kind, points }) => [kind, points]))).toEqual({
    ...expected,
    'common-partner': 1,
  });
});

test.for([
  [null, 'connects', 2],
  [1, 'acquainted', 1],
  [2, 'common-partner', 1],
  [3, 'shortens', 1],
  [4, 'shortens', 2],
  [7, 'shortens', 2],
] as const)('%o steps: %s, %i', ([steps, kind, points]) => {
  expect(partsOfPair({ ...nothing, steps })).toMatchObject([{ kind, points }]);
});
