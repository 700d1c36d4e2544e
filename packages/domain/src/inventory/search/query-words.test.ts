import { expect, test } from 'vitest';
import { queryWords } from './query-words.ts';

test.each([
  ['Wer kann Sprachmittlung?', ['sprachmittlung']],
  ['wer könnte übersetzen', ['ubersetzen']],
  ['who could interpret on Thursday', ['interpret', 'thursday']],
  ['Mühlenstraße', ['muhlenstrasse']],
  ['Muehlenstr.', ['muhlenstrasse']],
  ['Bäckerei BAECKEREI Backerei', ['backerei']],
  ['in', ['in']],
  ['wer hat was', ['wer', 'hat', 'was']],
  ['', []],
  ['% … ?', []],
  ['a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11', 'a1 b2 c3 d4 e5 f6 g7 h8 i9 j10'.split(' ')],
])('„%s“', (q, keys) => {
  expect(queryWords(q).map(({ keys: [own] }) => own)).toEqual(keys);
});

test('a day is looked for in both languages, and told as it was typed', () => {
  const [day] = queryWords('Thursday');
  expect(day?.typed).toBe('Thursday');
  expect(day?.keys).toEqual(['thursday', 'donnerstag', 'donnerstags', 'thursdays']);
});
