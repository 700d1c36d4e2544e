import { expect, test } from 'vitest';
import { cellBeside } from './cell-beside.ts';

test.each([
  ['ArrowRight', { row: 1, column: 2 }],
  ['ArrowLeft', { row: 1, column: 0 }],
  ['ArrowUp', { row: 0, column: 1 }],
  ['ArrowDown', { row: 2, column: 1 }],
  ['Home', { row: 1, column: 0 }],
  ['End', { row: 1, column: 2 }],
  ['PageDown', { row: 2, column: 1 }],
  ['x', null],
])('%s', (key, place) => {
  expect(cellBeside({ row: 1, column: 1 }, key, 3)).toEqual(place);
});

test('nothing lies beyond the edge', () => {
  expect(cellBeside({ row: 0, column: 0 }, 'ArrowUp', 3)).toEqual({ row: 0, column: 0 });
  expect(cellBeside({ row: 0, column: 0 }, 'ArrowUp', 0)).toBeNull();
});
