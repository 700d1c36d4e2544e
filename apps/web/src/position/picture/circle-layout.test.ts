import { expect, test } from 'vitest';
import { circleLayout } from './circle-layout.ts';

test('clockwise from the top, wider than high where asked for', () => {
  const places = circleLayout(['a', 'b', 'c', 'd'], 1.44);
  expect(places.get('a')).toEqual({ x: 0, y: -108 });
  expect(places.get('b')).toEqual({ x: 156, y: 0 });
  expect(places.get('c')).toEqual({ x: 0, y: 108 });
  expect(places.get('d')).toEqual({ x: -156, y: 0 });
});

test('many have a larger circle, nobody has none', () => {
  const ids = Array.from({ length: 100 }, (_, id) => id);
  const [first, second] = [...circleLayout(ids, 1).values()];
  expect(
    Math.hypot((first?.x ?? 0) - (second?.x ?? 0), (first?.y ?? 0) - (second?.y ?? 0)),
  ).toBeGreaterThan(50);
  expect(circleLayout([], 1).size).toBe(0);
});
