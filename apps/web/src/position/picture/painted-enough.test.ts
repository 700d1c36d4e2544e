import { expect, test } from 'vitest';
import { isPaintedEnough } from './painted-enough.ts';

const size = { width: 100, height: 100 };
const margin = { x: 50, y: 50 };
const painted = { x: 0, y: 0, scale: 1 };
const large = { left: -1000, top: -1000, right: 1000, bottom: 1000 };
const small = { left: 10, top: 10, right: 90, bottom: 90 };

test.each([
  ['where it was', 0, large, 0, true],
  ['moved within the margin', 49, large, 0, true],
  ['moved beyond it', 51, large, 0, false],
  ['moved within, but with less to spare', 40, large, 25, false],
  ['moved far, where nothing is to be seen', 500, small, 25, true],
  ['moved beyond, but all of the drawing is painted', 80, small, 0, true],
])('a view %s', (_what, x, drawing, spare, enough) => {
  expect(isPaintedEnough({ ...painted, x }, spare, { painted, margin, size, drawing })).toBe(
    enough,
  );
});

test('from farther away more is seen', () => {
  const what = { painted, margin, size, drawing: large };
  expect(isPaintedEnough({ x: 25, y: 25, scale: 0.5 }, 0, what)).toBe(true);
  expect(isPaintedEnough({ x: 40, y: 40, scale: 0.2 }, 0, what)).toBe(false);
});
