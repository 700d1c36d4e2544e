import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from './geometry.ts';
import { labelBox, placeLabels } from './place-labels.ts';

function label(id: string, x: number, y: number, priority = 0) {
  return { id, x, y, radius: 10, width: 80, height: 18, priority };
}

test('alone it stands below', () => {
  expect(placeLabels([label('a', 0, 0)], { marks: [{ x: 0, y: 0, radius: 10 }] })).toEqual(
    new Map([['a', 'below']]),
  );
});

test('another mark below sends it to the side', () => {
  const marks = [
    { x: 0, y: 0, radius: 10 },
    { x: 0, y: 25, radius: 10 },
  ];
  expect(placeLabels([label('a', 0, 0)], { marks }).get('a')).toBe('right');
});

test('where there is no room the one with more ties keeps its name', () => {
  const crowd = [
    label('a', 0, 0, 1),
    label('b', 0, 0, 5),
    label('c', 0, 0, 3),
    label('d', 0, 0, 2),
    label('e', 0, 0, 4),
  ];
  const names = placeLabels(crowd, { marks: crowd });
  expect(names.get('b')).toBe('below');
  expect(names.has('a')).toBe(false);
});

test('a name stays within the box; where it cannot, it is left out', () => {
  const box = { left: -100, top: -20, right: 15, bottom: 20 };
  expect(placeLabels([label('a', 0, 0)], { marks: [], within: box }).get('a')).toBe('left');
  expect(placeLabels([label('a', 0, 0)], { marks: [], within: { ...box, left: -50 } }).size).toBe(
    0,
  );
});

const some = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 400 }),
    radius: fc.integer({ min: 8, max: 26 }),
    width: fc.integer({ min: 10, max: 170 }),
    height: fc.constantFrom(18, 36),
    priority: fc.integer({ min: 0, max: 20 }),
  }),
  { maxLength: 60 },
);

test('no name touches another name or a mark, and the order of the actors does not matter', () => {
  fc.assert(
    fc.property(some, (drafts) => {
      const labels = drafts.map((draft, index) => ({ ...draft, id: `a${index}` }));
      const sides = placeLabels(labels, { marks: labels });
      const boxes = labels.flatMap((one) => {
        const side = sides.get(one.id);
        return side === undefined ? [] : [labelBox(one, side)];
      });
      boxes.forEach((box, index) => {
        expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
        for (const { x, y, radius } of labels) {
          const mark = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
          expect(overlap(box, mark)).toBe(false);
        }
      });
      expect(placeLabels(labels.toReversed(), { marks: labels })).toEqual(sides);
    }),
  );
});

test('a name keeps the room free that it asks for', () => {
  const near = [label('a', 0, 0, 2), label('b', 0, 40, 1)];
  expect(placeLabels(near, { marks: [] }).size).toBe(2);
  const apart = near.map((one) => ({ ...one, room: 100 }));
  expect([...placeLabels(apart, { marks: [] }).keys()]).toEqual(['a']);
});
