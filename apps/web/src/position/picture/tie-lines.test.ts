import { ActorId, TieId } from '@augenhoehe/domain/contract';
import type { NetworkTie } from '@augenhoehe/domain/position';
import { expect, test } from 'vitest';
import { lineAt, tieLines } from './tie-lines.ts';

function actor(number: number): ActorId {
  return ActorId.parse(`00000000-0000-4000-8000-00000000000${number}`);
}
function tie(from: number, to: number, number: number): NetworkTie {
  const id = TieId.parse(`00000000-0000-4000-9000-00000000000${number}`);
  const facts = { type: 'kontakt', level: 1, formality: null, standing: 'outside' } as const;
  return { id, from: actor(from), to: actor(to), ...facts };
}

const places = new Map([
  [actor(1), { x: 0, y: 0 }],
  [actor(2), { x: 100, y: 0 }],
]);

test('a single tie runs from mark to mark', () => {
  expect(tieLines([tie(1, 2, 1)], places)).toEqual([
    { tie: tie(1, 2, 1), x1: 0, y1: 0, x2: 100, y2: 0 },
  ]);
});

test('two between the same two lie side by side, whichever way they point', () => {
  const lines = tieLines([tie(1, 2, 1), tie(2, 1, 2)], places);
  expect(lines.map(({ y1 }) => y1)).toEqual([-3.5, 3.5]);
  expect(lines.map(({ x1 }) => x1)).toEqual([0, 0]);
});

test('a tie to somebody without a place is not drawn', () => {
  expect(tieLines([tie(1, 3, 1)], places)).toEqual([]);
});

test.each([
  [{ x: 50, y: 2 }, true],
  [{ x: 50, y: 6 }, false],
  [{ x: 104, y: 0 }, true],
  [{ x: 110, y: 0 }, false],
])('%o is at the line: %s', (point, hit) => {
  expect(lineAt(tieLines([tie(1, 2, 1)], places), point, 5) !== null).toBe(hit);
});
