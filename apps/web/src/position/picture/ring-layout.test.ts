import { expect, test } from 'vitest';
import { ringLayout } from './ring-layout.ts';

const steps = new Map([
  ['me', 0],
  ['east', 1],
  ['north', 1],
  ['west', 1],
  ['far', 2],
]);
const places = new Map([
  ['me', { x: 10, y: 10 }],
  ['east', { x: 300, y: 10 }],
  ['north', { x: 10, y: -90 }],
  ['west', { x: -50, y: 15 }],
  ['far', { x: 500, y: 10 }],
]);

test('the focus stands in the middle, each step on its own ring', () => {
  const rings = ringLayout(steps, places, 1);
  expect(rings.get('me')).toEqual({ x: 0, y: 0 });
  for (const id of ['east', 'north', 'west']) {
    const { x, y } = rings.get(id) ?? { x: 0, y: 0 };
    expect(Math.hypot(x, y)).toBeCloseTo(150, -1);
  }
  const far = rings.get('far') ?? { x: 0, y: 0 };
  expect(Math.hypot(far.x, far.y)).toBeCloseTo(300, -1);
});

test('on a narrow screen the rings are higher than wide', () => {
  const many = new Map([['me', 0], ...Array.from({ length: 12 }, (_, i) => [`p${i}`, 1] as const)]);
  const rings = [...ringLayout(many, new Map(), 0.5).values()];
  const width = Math.max(...rings.map(({ x }) => x)) - Math.min(...rings.map(({ x }) => x));
  const height = Math.max(...rings.map(({ y }) => y)) - Math.min(...rings.map(({ y }) => y));
  expect(height / width).toBeCloseTo(2, 0);
});

test('nobody stands on anybody else, however many there are', () => {
  const many = new Map([['me', 0], ...Array.from({ length: 80 }, (_, i) => [`p${i}`, 1] as const)]);
  const rings = [...ringLayout(many, new Map(), 0.7).values()];
  rings.forEach((a, index) => {
    for (const b of rings.slice(index + 1)) {
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(30);
    }
  });
});
