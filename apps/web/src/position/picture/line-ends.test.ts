import { expect, test } from 'vitest';
import { endsWithin } from './line-ends.ts';
import { mostFullLines, thinOpacity } from './level-of-detail.ts';

const box = { left: 0, top: 0, right: 10, bottom: 10 };

test.each([
  ['inside', [1, 1, 9, 9], true],
  ['across', [-5, 5, 15, 5], true],
  ['with one end inside', [5, 5, 50, 5], true],
  ['left of it', [-5, 0, -1, 10], false],
  ['right of it', [11, 0, 15, 10], false],
  ['above', [0, -5, 10, -1], false],
  ['below', [0, 11, 10, 15], false],
])('a line %s', (_where, ends, isSeen) => {
  const found = endsWithin(Float64Array.from([...ends, -9, -9, -8, -8]), box);
  expect([...found]).toEqual(isSeen ? ends : []);
});

test('thin lines are the fainter the more there are, and close ties less faint', () => {
  const few = thinOpacity(mostFullLines, { width: 2 });
  expect(thinOpacity(40_000, { width: 2 })).toBeLessThan(few / 5);
  expect(thinOpacity(mostFullLines, { width: 6 })).toBeGreaterThan(few);
  expect(thinOpacity(1, { width: 6 })).toBeLessThanOrEqual(1);
});
