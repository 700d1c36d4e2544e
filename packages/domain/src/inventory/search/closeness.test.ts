import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literalCloseness, nearCloseness } from './closeness.ts';
import { countEdits } from './count-edits.ts';

test.each([
  ['schule', 'schule', 1],
  ['schul', 'schule', 0.9],
  ['schule', 'grundschule', 0.6],
  ['schul', 'grundschulhof', 0.6],
  ['amt', 'jugendamt', 0.6],
  ['rat', 'beratung', null],
  ['in', 'verein', null],
  ['in', 'integration', 0.9],
  ['schule', 'schul', null],
])('„%s“ in „%s“: %s', (word, term, closeness) => {
  expect(literalCloseness(word, term)).toBe(closeness);
});

test.each([
  ['sprachmitlung', 'sprachmittlung', 0.5],
  ['sparchmittlung', 'sprachmittlung', 0.5],
  ['spachmitlung', 'sprachmittlung', 0.3],
  ['spachmitlun', 'sprachmittlungsdienst', 0.24],
  ['vereun', 'verein', 0.5],
  ['veruen', 'verein', null],
  ['kit', 'kita', null],
  ['10315', '10316', null],
  ['haus', 'grundstueck', null],
])('„%s“ near „%s“: %s', (word, term, closeness) => {
  const found = nearCloseness(word, term);
  if (closeness === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(closeness);
});

const words = fc.stringMatching(/^[a-f]{1,8}$/);

/** The distance by its definition, without any bound. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const isSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    distance(x, b) + 1,
    distance(a, y) + 1,
    distance(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1),
    ...(isSwapped ? [distance(a.slice(0, -2), b.slice(0, -2)) + 1] : []),
  );
}

test('edits are counted as the definition counts them, up to the bound', () => {
  const short = fc.stringMatching(/^[a-c]{1,5}$/);
  fc.assert(
    fc.property(short, short, (word, term) => {
      const least = Math.min(
        ...Array.from({ length: term.length + 1 }, (_, end) => distance(word, term.slice(0, end))),
      );
      const counted = countEdits(word, term, 2);
      if (least > 2) expect(counted).toBeNull();
      else expect(counted?.start).toBe(least);
      const whole = distance(word, term);
      if (whole <= 2) expect(counted?.whole).toBe(whole);
    }),
  );
});

test('one letter left out, doubled or swapped is forgiven from four letters on', () => {
  fc.assert(
    fc.property(words, fc.nat(), (word, at) => {
      fc.pre(word.length >= 5);
      const place = at % (word.length - 1);
      const [left, right] = [word.slice(0, place), word.slice(place + 1)];
      const letter = word[place] ?? '';
      for (const typed of [left + right, left + letter + word.slice(place)]) {
        const found = literalCloseness(typed, word) ?? nearCloseness(typed, word);
        expect([typed, found === null]).toEqual([typed, false]);
      }
    }),
  );
});
