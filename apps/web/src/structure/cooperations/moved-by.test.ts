import { describe, expect, test } from 'vitest';
import { movedBy } from './moved-by.ts';

const cases: readonly [place: number, by: 1 | -1, expected: string][] = [
  [0, 1, 'bac'],
  [1, 1, 'acb'],
  [2, 1, 'abc'],
  [0, -1, 'abc'],
  [1, -1, 'bac'],
  [2, -1, 'acb'],
  [7, 1, 'abc'],
];

describe('an entry moved in a list', () => {
  test.each(cases)('from %i by %i', (place, by, expected) => {
    expect(movedBy(['a', 'b', 'c'], place, by).join('')).toBe(expected);
  });
});
