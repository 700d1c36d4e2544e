import { compoundParts } from './likeness-words.ts';

/** Letters a word may add to an abbreviation: „jugendhilfe“ j or jh. */
function lettersOf(word: string): string[] {
  const first = word.slice(0, 1);
  const parts = compoundParts
    .filter((part) => word.indexOf(part) > 2)
    .map((part) => first + part.slice(0, 1));
  return [first, ...parts];
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
  if (abbreviation.length < 3 || abbreviation.length > 7 || /\d/.test(abbreviation)) return 0;
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

/** Abbreviations by which a name could be looked up: all first letters, with and without compound parts. */
export function possibleInitials(words: readonly string[]): string[] {
  if (words.length < 2 || words.length > 8) return [];
  let begun = [''];
  for (const word of words) {
    begun = begun
      .flatMap((start) => lettersOf(word).map((letters) => start + letters))
      .slice(0, 16);
  }
  return [...new Set(begun)].filter((initials) => initials.length >= 3 && initials.length <= 7);
}
