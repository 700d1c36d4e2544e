import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from './excerpt-of.ts';
import { markedParts } from './marked-parts.ts';
import { queryWords } from './query-words.ts';

function marked(text: string, q: string): string {
  return markedParts(text, queryWords(q))
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');
}

test.each([
  [
    'Sprachmittlung Arabisch, donnerstags 14–17 Uhr',
    'arabic thursday',
    'Sprachmittlung [Arabisch], [donnerstags] 14–17 Uhr',
  ],
  ['Mühlenstraße 4', 'muehlenstr', '[Mühlenstraße] 4'],
  ['Grundschule am Anger', 'schule', '[Grundschule] am Anger'],
  ['Sprachmittlung', 'Sprachmitlung', '[Sprachmittlung]'],
  ['Chor', 'Kita', 'Chor'],
  ['', 'Kita', ''],
])('„%s“ looked for by „%s“', (text, q, expected) => {
  expect(marked(text, q)).toBe(expected);
});

test('parts together are the text, whatever it is', () => {
  const texts = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(texts, texts, (text, q) => {
      const parts = markedParts(text, queryWords(q));
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});

test('an excerpt has the first word that was found, and whole words around it', () => {
  const text = `${'Nachhilfe und Beratung, '.repeat(10)}donnerstags Sprachmittlung, ${'und mehr '.repeat(30)}`;
  const excerpt = excerptOf(text, queryWords('donnerstag'));
  expect(excerpt).toContain('donnerstags Sprachmittlung');
  expect(excerpt).toMatch(/^… (?:Nachhilfe|und|Beratung)/);
  expect(excerpt).toMatch(/(?:und|mehr) …$/);
  expect(excerpt.length).toBeLessThan(170);
});

test('an excerpt is short and well formed, whatever the text is', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 600, size: 'max' });
  fc.assert(
    fc.property(texts, fc.string(), (text, q) => {
      const excerpt = excerptOf(text, queryWords(q));
      expect(excerpt.length).toBeLessThan(220);
      expect(excerpt.isWellFormed()).toBe(text.isWellFormed());
    }),
  );
});
