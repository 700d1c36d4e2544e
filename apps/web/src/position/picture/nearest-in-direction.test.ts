import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Direction, nearestInDirection } from './nearest-in-direction.ts';

const places = new Map(
  Object.entries({
    middle: { x: 0, y: 0 },
    right: { x: 100, y: 10 },
    farRight: { x: 200, y: 0 },
    above: { x: 5, y: -80 },
    aboveRight: { x: 60, y: -50 },
    onlyAside: { x: -10, y: 300 },
  }),
);

test.each<[string, Direction, string | null]>([
  ['middle', 'right', 'right'],
  ['right', 'right', 'farRight'],
  ['farRight', 'left', 'right'],
  ['middle', 'up', 'above'],
  ['middle', 'down', 'onlyAside'],
  ['middle', 'left', 'onlyAside'],
  ['farRight', 'right', null],
  ['onlyAside', 'down', null],
  ['nobody', 'down', null],
])('from %s to the %s: %s', (from, direction, found) => {
  expect(nearestInDirection(places, from, direction)).toBe(found);
});

test('of two that lie alike the one with the smaller id, whatever the order', () => {
  const alike: [string, { x: number; y: number }][] = [
    ['m', { x: 0, y: 0 }],
    ['b', { x: 10, y: 5 }],
    ['a', { x: 10, y: -5 }],
  ];
  expect(nearestInDirection(new Map(alike), 'm', 'right')).toBe('a');
  expect(nearestInDirection(new Map(alike.toReversed()), 'm', 'right')).toBe('a');
});

test('an arrow leads on exactly where somebody lies that way, and never back', () => {
  const place = fc.record({
    x: fc.integer({ min: 0, max: 50 }),
    y: fc.integer({ min: 0, max: 50 }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 25 }), (points) => {
      const all = new Map(points.map((point, index) => [String(index), point]));
      const [here = { x: 0, y: 0 }] = points;
      const right = nearestInDirection(all, '0', 'right');
      expect(right === null).toBe(points.every(({ x }) => x <= here.x));
      const up = nearestInDirection(all, '0', 'up');
      expect(up === null).toBe(points.every(({ y }) => y >= here.y));
      if (right !== null) expect(all.get(right)?.x).toBeGreaterThan(here.x);
    }),
  );
});
