import { expect, test } from 'vitest';
import { wordsAsWritten } from './words-as-written.ts';

test('a folded word is shown as the row writes it', () => {
  const entry = { label: 'Bürgerbus Talstedt', facts: null };
  expect(wordsAsWritten(entry, ['burgerbus'])).toEqual(['Bürgerbus']);
});

test('a word from a cell that is not kept stands as it is, and no word twice', () => {
  const entry = { label: 'Kita Sonnenhof', facts: null };
  expect(wordsAsWritten(entry, ['kita', 'treffpunkt', 'kita'])).toEqual(['Kita', 'treffpunkt']);
});
