import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Boundary } from '../../access/index.ts';
import { AreaLocator } from './area-locator.ts';

type Corner = [number, number];
type Named = { readonly name: string; readonly boundary: Boundary | null };

/** A square by its south-western corner and its side. */
function square(x: number, y: number, side: number): Corner[] {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
}

function polygon(...rings: Corner[][]): Boundary {
  return { type: 'Polygon', coordinates: rings };
}

const west = { name: 'West', boundary: polygon(square(10, 50, 1)) };
const east = { name: 'Ost', boundary: polygon(square(11, 50, 1)) };
const whole = { name: 'Ganz', boundary: polygon(square(9, 49, 4)) };
const yard = { name: 'Hof', boundary: polygon(square(10.4, 50.4, 0.2)) };
const ring = { name: 'Ring', boundary: polygon(square(10, 50, 1), square(10.4, 50.4, 0.2)) };
const bow: Boundary = polygon([
  [10, 50],
  [11, 51],
  [11, 50],
  [10, 51],
  [10, 50],
]);
const islands: Boundary = {
  type: 'MultiPolygon',
  coordinates: [[square(10, 50, 0.1)], [square(10.5, 50.5, 0.1)]],
};

test.each([
  ['inside', [west, east], [50.5, 10.5], 'West'],
  ['outside of all', [west, east], [52, 10.5], null],
  ['in a hole', [ring], [50.5, 10.5], null],
  ['in the area that fills the hole', [ring, yard], [50.5, 10.5], 'Hof'],
  ['on a border, the first of equals', [east, west], [50.5, 11], 'Ost'],
  ['on a border, whatever the direction', [west, east], [50.5, 11], 'West'],
  ['on a corner', [west, east], [50, 11], 'West'],
  ['on the outer border', [west, east], [50.5, 12], 'Ost'],
  ['on the border of a hole', [ring], [50.4, 10.5], 'Ring'],
  ['on a border, but inside another', [west, whole], [50.5, 11], 'Ganz'],
  ['in areas that overlap, the smallest', [whole, west], [50.5, 10.5], 'West'],
  [
    'in a lobe of an outline that crosses itself',
    [{ name: 'x', boundary: bow }],
    [50.5, 10.2],
    'x',
  ],
  ['outside, between the lobes', [{ name: 'x', boundary: bow }], [50.9, 10.5], null],
  ['in the second part', [{ name: 'i', boundary: islands }], [50.55, 10.55], 'i'],
  ['where no area has an outline', [{ name: 'stadtweit', boundary: null }], [50.5, 10.5], null],
] as const)('a position %s', (_what, areas, [latitude, longitude], name) => {
  expect(new AreaLocator<Named>(areas).around({ latitude, longitude })?.name ?? null).toBe(name);
});

test('areas side by side leave no gap and share no point', () => {
  const grid = Array.from({ length: 9 }, (_, index) => ({
    index,
    boundary: polygon(square(10 + (index % 3) / 3, 50 + Math.floor(index / 3) / 3, 1 / 3)),
  }));
  const locator = new AreaLocator(grid);
  const degree = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(degree, degree, (x, y) => {
      const found = locator.around({ latitude: 50 + y, longitude: 10 + x });
      const column = Math.min(2, Math.floor(x * 3));
      const row = Math.min(2, Math.floor(y * 3));
      const onLine = [x * 3, y * 3].some((v) => Math.abs(v - Math.round(v)) < 1e-6);
      expect(found === null ? -1 : onLine || found.index === column + 3 * row).toBe(true);
    }),
  );
});

test('an outline of 50,000 vertices', () => {
  const count = 50_000;
  const circle = Array.from({ length: count }, (_, index): Corner => {
    const angle = (2 * Math.PI * (index % (count - 1))) / (count - 1);
    return [10 + Math.cos(angle), 50 + Math.sin(angle)];
  });
  const locator = new AreaLocator([{ boundary: polygon(circle) }]);
  expect(locator.around({ latitude: 50.99, longitude: 10 })).not.toBeNull();
  expect(locator.around({ latitude: 51.01, longitude: 10 })).toBeNull();
});
