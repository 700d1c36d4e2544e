import { fold } from '../fold.ts';

/** A word of a text and where it stands there. */
export interface PlacedWord {
  /** In the spelling of `searchKey`. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A word in the one spelling that all of its spellings share: „Straße“, „Strasse“ and „Str.“, „Bäcker“,
 * „Baecker“ and „Backer“.
 */
export function searchKey(word: string): string {
  return fold(word)
    .replace(/([aou])e/g, '$1')
    .replace(/str$/, 'strasse');
}

export function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    key: searchKey(word),
    start: index,
    end: index + word.length,
  }));
}
