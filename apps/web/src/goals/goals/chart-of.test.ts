import { expect, test } from 'vitest';
import { chartOf } from './chart-of.ts';

const values = [
  { id: 'a', on: '2026-01-01', amount: 0 },
  { id: 'b', on: '2026-01-11', amount: 5 },
  { id: 'c', on: '2026-01-21', amount: 10 },
];

test('days stand at their distance, the highest amount at the top', () => {
  const { line, target } = chartOf(values, { baseline: 0, target: 10 });
  expect(line).toBe('8,88 160,48 312,8');
  expect(target).toBe(8);
});

test('one value stands in the middle, without a target there is no line of it', () => {
  const { line, target } = chartOf(values.slice(0, 1), { baseline: null, target: null });
  expect(line).toBe('160,48');
  expect(target).toBeNull();
});
