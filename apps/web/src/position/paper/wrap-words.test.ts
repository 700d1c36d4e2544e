import { expect, test } from 'vitest';
import { graphemes } from '../picture/graphemes.ts';
import { cutToWidth, wrapWords } from './wrap-words.ts';

/** Every sign is ten wide, however many code units it has. */
function widthOf(text: string): number {
  return graphemes(text).length * 10;
}

test.each([
  ['fits', 'alles da', 80, ['alles da']],
  ['breaks between words', 'alles ist da', 90, ['alles ist', 'da']],
  ['breaks a word that is too wide alone', 'Nachbarschaft da', 50, ['Nachb', 'arsch', 'aft', 'da']],
  ['keeps a family together', '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 20, ['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']],
  ['has no line for nothing', ' ', 20, []],
])('%s', (_what, text, width, lines) => {
  expect(wrapWords(text, width, widthOf)).toEqual(lines);
});

test('300 signs without a space end where the room ends', () => {
  const lines = wrapWords('م'.repeat(300), 700, widthOf);
  expect(lines.every((line) => widthOf(line) <= 700)).toBe(true);
  expect(lines.join('')).toHaveLength(300);
});

test('what is cut says so and still fits', () => {
  expect(cutToWidth('Nachbarschaft', 60, widthOf)).toBe('Nachb…');
  expect(cutToWidth('Kita', 60, widthOf)).toBe('Kita');
});
