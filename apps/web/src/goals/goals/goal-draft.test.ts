import { expect, test } from 'vitest';
import { amountIn } from './goal-draft.ts';

test.each([
  ['12', 12],
  ['12,5', 12.5],
  ['12.5', 12.5],
  [' 1 200 ', 1200],
  ['-3', -3],
  ['', null],
  ['zwölf', null],
  ['1,2,3', null],
])('%j is read as %j', (written, amount) => {
  expect(amountIn(written)).toBe(amount);
});
