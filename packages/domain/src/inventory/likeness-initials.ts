import { commonWords, compoundParts } from './likeness-words.ts';

/** A compound part within a word, not at its beginning. */
const innerPart = new RegExp(`(?<=..)(?:${compoundParts.join('|')})`, 'g');

/** Letters a word may add to an abbreviation: „jugendhilfe“ j or jh. */
function lettersOf(word: string): string[] {
  const first = word.slice(0, 1);
  const parts = word.length < 7 ? null : word.match(innerPart);
  return parts === null ? [first] : [first, ...parts.map((part) => first + part.slice(0, 1))];
}

/** Three to seven letters. */
export function mayAbbreviate(word: string): boolean {
  return word.length >= 3 && word.length <= 7 && !/\d/.test(word) && !commonWords.has(word);
}

/**
 * How many words from `start` on the abbreviation stands for, 0 if it stands for none: `kjhv` for
 * Kinder, Jugendhilfe, Verbund. Fewer than three letters or two words prove nothing.
 */
export function initialsCover(
  abbreviation: string,
  words: readonly string[],
  start: number,
): number {
  if (abbreviation[0] !== words[start]?.[0]) return 0;
  let ends = [''];
  for (let index = start; index < words.length; index++) {
    const word = words[index] ?? '';
    ends = ends
      .flatMap((begun) => lettersOf(word).map((letters) => begun + letters))
      .filter((begun) => abbreviation.startsWith(begun));
    if (ends.length === 0) return 0;
    if (ends.includes(abbreviation)) return index - start >= 1 ? index - start + 1 : 0;
  }
  return 0;
}

/**
 * Abbreviations by which a name could be looked up: its first letters, with and without those of
 * compound parts, and the same without the last word, which is often a place.
 */
export function possibleInitials(words: readonly string[]): string[] {
  if (words.length < 2 || words.length > 8) return [];
  let begun = [''];
  let before: string[] = [];
  for (const word of words) {
    before = begun;
    const letters = lettersOf(word);
    begun = begun.flatMap((start) => letters.map((more) => start + more)).slice(0, 16);
  }
  return [...new Set([...begun, ...before])].filter(({ length }) => length >= 3 && length <= 7);
}
