import { expect, test } from 'vitest';
import type { Boundary } from '../../access/index.ts';
import { simplifyOutlines } from './simplify-outlines.ts';

type Corner = [number, number];

/** A border from west to east that is never straight, so that nothing can be left out for free. */
function wavyLine(vertices: number): Corner[] {
  return Array.from({ length: vertices }, (_, index): Corner => {
    const along = index / (vertices - 1);
    return [13 + along * 0.1, 52.5 + 0.01 * Math.sin(along * 40) + 0.0002 * Math.sin(along * 4000)];
  });
}

function areaBetween(border: Corner[], far: number): Boundary {
  const [start = [0, 0]] = border;
  return { type: 'Polygon', coordinates: [[...border, [13.1, far], [13, far], start]] };
}

function drawn(outline: Boundary | null | undefined): Corner[] {
  const [polygon] = outline?.type === 'MultiPolygon' ? outline.coordinates : [];
  return (polygon?.[0] ?? []).map(([x, y]) => [x, y]);
}

const border = wavyLine(50_000);
const north = areaBetween(border, 52.6);
const south = areaBetween(border.toReversed(), 52.4);

test('few vertices stay as they are', () => {
  const outline: Boundary = {
    type: 'Polygon',
    coordinates: [
      [
        [13.4, 52.5],
        [13.5, 52.5],
        [13.5, 52.6],
        [13.4, 52.5],
      ],
    ],
  };
  expect(simplifyOutlines([outline, null])).toEqual([
    { type: 'MultiPolygon', coordinates: [outline.coordinates] },
    null,
  ]);
});

test('100,000 vertices become few enough', () => {
  const outlines = simplifyOutlines([north, south]);
  const count = outlines.flatMap(drawn).length;
  expect(count).toBeLessThanOrEqual(20_000);
  expect(count).toBeGreaterThan(4000);
});

test('neighbours keep the same border', () => {
  const [upper, lower] = simplifyOutlines([north, south], 2000);
  const corners = new Set(drawn(lower).map(String));
  const shared = drawn(upper).filter(([, y]) => y < 52.55);
  expect(shared.length).toBeGreaterThan(100);
  expect(shared.filter((corner) => !corners.has(String(corner)))).toEqual([]);
});

test('what is smaller than the grid is left out, the rest of it stays', () => {
  const speck: Boundary = {
    type: 'Polygon',
    coordinates: [
      [
        [13, 52],
        [13.0000001, 52],
        [13, 52.0000001],
        [13, 52],
      ],
    ],
  };
  expect(simplifyOutlines([speck, north]).map((each) => each === null)).toEqual([true, false]);
});
