import { expect, test } from 'vitest';
import type { Point } from './geometry.ts';
import { layOut, type LayoutTask } from './lay-out.ts';

function task(count: number): LayoutTask {
  const actors = Array.from({ length: count }, (_, index) => ({
    id: `a${String(index).padStart(3, '0')}`,
    radius: 12,
  }));
  const ties = actors.slice(1).map(({ id }, index) => ({
    from: id,
    to: actors[Math.floor(index / 3)]?.id ?? '',
    level: (index % 5) + 1,
  }));
  return { actors, ties, kept: new Map() };
}

test('the same entries give the same picture, in whatever order they come', () => {
  const first = layOut(task(40));
  const { actors, ties, kept } = task(40);
  const again = layOut({ actors: actors.toReversed(), ties: ties.toReversed(), kept });
  expect(again).toEqual(first);
  expect(first.size).toBe(40);
});

test('nobody stands on anybody else', () => {
  const places = [...layOut(task(60)).values()];
  places.forEach((a, index) => {
    for (const b of places.slice(index + 1)) {
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24);
    }
  });
});

test('who is tied stands nearer than who is not', () => {
  const { actors, ties } = task(40);
  const places = layOut({ actors, ties, kept: new Map() });
  function apart(a: string, b: string): number {
    return distance(places.get(a), places.get(b));
  }
  const near = ties.map(({ from, to }) => apart(from, to));
  const all = actors.flatMap((a) => actors.map((b) => apart(a.id, b.id)));
  expect(mean(near)).toBeLessThan(mean(all) / 2);
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

test('who has a place keeps it; a newcomer finds one beside its partner', () => {
  const { actors, ties } = task(10);
  const before = layOut({ actors: actors.slice(0, 9), ties: ties.slice(0, 8), kept: new Map() });
  const after = layOut({ actors, ties, kept: before });
  for (const [id, place] of before) expect(after.get(id)).toEqual(place);
  expect(distance(after.get('a009'), before.get(ties[8]?.to ?? ''))).toBeLessThan(250);
});

function distance(a: Point | undefined, b: Point | undefined): number {
  if (a === undefined || b === undefined) throw new Error('Somebody has no place.');
  return Math.hypot(a.x - b.x, a.y - b.y);
}

test('progress goes up to the end', () => {
  const heard: number[] = [];
  layOut(task(5), (done) => heard.push(done));
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(heard.at(-1)).toBe(1);
});

test('ties to somebody who is not there, and nobody at all, are fine', () => {
  expect(layOut({ actors: [], ties: [], kept: new Map() }).size).toBe(0);
  const lone = layOut({
    actors: [{ id: 'a', radius: 10 }],
    ties: [{ from: 'a', to: 'gone', level: 3 }],
    kept: new Map(),
  });
  expect(lone.size).toBe(1);
});

test('many come to the same places each time, and stand apart', () => {
  const many = task(1200);
  const places = layOut(many);
  expect(layOut(many)).toEqual(places);
  const all = [...places.values()];
  const touching = all.filter((a, index) =>
    all.slice(index + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 20),
  );
  expect(touching.length).toBeLessThan(60);
});

test('where everybody has a place nothing is reckoned', () => {
  const { actors, ties } = task(30);
  const kept = new Map(actors.map(({ id }, index) => [id, { x: index, y: 0 }]));
  expect(layOut({ actors, ties, kept })).toEqual(kept);
});
