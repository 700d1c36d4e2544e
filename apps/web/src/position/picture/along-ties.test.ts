import { ActorId, TieId } from '@augenhoehe/domain/contract';
import type { NetworkTie } from '@augenhoehe/domain/position';
import { expect, test } from 'vitest';
import { neighbourInOrder, partnersClockwise } from './along-ties.ts';

function actor(number: number): ActorId {
  return ActorId.parse(`00000000-0000-4000-8000-00000000000${number}`);
}
function tie(from: number, to: number, number: number): NetworkTie {
  return {
    id: TieId.parse(`00000000-0000-4000-9000-00000000000${number}`),
    from: actor(from),
    to: actor(to),
    type: 'kontakt',
    level: 1,
    formality: null,
    standing: 'outside',
  };
}

const places = new Map([
  [actor(0), { x: 0, y: 0 }],
  [actor(1), { x: -10, y: 0 }],
  [actor(2), { x: 0, y: 10 }],
  [actor(3), { x: 10, y: 0 }],
  [actor(4), { x: 0, y: -10 }],
]);

test('partners come clockwise from the top, each once', () => {
  const ties = [tie(1, 0, 1), tie(0, 2, 2), tie(3, 0, 3), tie(0, 4, 4), tie(0, 1, 5), tie(1, 2, 6)];
  expect(partnersClockwise(actor(0), ties, places)).toEqual([4, 3, 2, 1].map(actor));
  expect(partnersClockwise(actor(3), ties, places)).toEqual([actor(0)]);
});

test.each([
  ['b', 1, 'c'],
  ['c', 1, 'a'],
  ['a', -1, 'c'],
  ['x', 1, 'a'],
  ['x', -1, 'c'],
] as const)('after %s by %s comes %s', (now, step, next) => {
  expect(neighbourInOrder(['a', 'b', 'c'], now, step)).toBe(next);
});

test('among nobody there is no next', () => {
  expect(neighbourInOrder([], 'a', 1)).toBeNull();
});
