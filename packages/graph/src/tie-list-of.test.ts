import { expect, test } from 'vitest';
import { createNetwork } from './create-network.ts';
import { drawn } from './testing/drawn.ts';
import { tieListOf } from './tie-list-of.ts';

test('names each tie once, the lower actor first, and isolates not at all', () => {
  const { around } = drawn('a-b b-c a-c d');
  expect(tieListOf(around)).toEqual({ from: [0, 0, 1], to: [1, 2, 2], weights: null });
});

test('keeps weights, and is what the network was made of', () => {
  const ids = ['a', 'b', 'c'];
  const ties = { from: [0, 1], to: [2, 2], weights: [3, 5] };
  expect(tieListOf(createNetwork({ ids, ties }).network.around)).toEqual(ties);
});
