import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test.each([
  ['Café „Ümläut“ 🎺 العربية', 'Café „Ümläut“ 🎺 العربية'],
  ['a\u0001b\u000bc\u001fd', 'abcd'],
  ['x\ufffey\uffffz', 'xyz'],
  ['<script>&', '<script>&'],
])('%j', (text, expected) => {
  expect(printable(text)).toBe(expected);
});
