import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Äpfel & Öl', 'apfel & ol'],
  ['Straße', 'strasse'],
  ['  Zoé   Łódź ', 'zoe lodz'],
  ['İstanbul', 'istanbul'],
  ['ﬁlm', 'film'],
  ['Ǣ™', 'aetm'],
])('%j folds to %j', (given, folded) => {
  expect(fold(given)).toBe(folded);
});

test('names sort as in a German dictionary', () => {
  const names = ['Zoo', 'Äpfel', 'Apfelbaum', 'Straßenfest', 'Strassenmusik', 'Österreich', 'Ofen'];
  const sorted = names.toSorted((x, y) => (fold(x) < fold(y) ? -1 : 1));
  expect(sorted).toEqual(names.toSorted(new Intl.Collator('de').compare));
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
