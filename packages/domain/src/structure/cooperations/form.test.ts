import { expect, test } from 'vitest';
import { formOf } from './form.ts';

test.each([
  ['low', 0, 'spontaneous'],
  ['low', 2, 'spontaneous'],
  ['low', 3, 'lending-rules'],
  ['medium', 2, 'tradition'],
  ['high', 1, 'tradition'],
  ['high', 3, 'project'],
  ['high', 4, 'project'],
  [null, 4, null],
  ['high', null, null],
] as const)('intensity %s and formality %s are %s', (intensity, formality, form) => {
  expect(formOf({ intensity, formality })).toBe(form);
});
