import {
  commonWords,
  fillers,
  foldForLikeness,
  legalForms,
  shortenPhrases,
  wordFor,
} from './likeness-words.ts';

/** A name taken apart for comparison. */
export interface NameProfile {
  /** As written, but for case and spaces. */
  readonly written: string;
  /** Letters and digits alone, legal form included. */
  readonly letters: string;
  /** Letters and digits of the words below. */
  readonly core: string;
  /** Words without legal form and fillers, abbreviations written out or folded into one spelling. */
  readonly words: readonly string[];
  /** `''`: none named. */
  readonly legalForm: string;
}

function splitLegalForm(folded: string): { rest: string; legalForm: string } {
  for (const [pattern, legalForm] of legalForms) {
    if (!pattern.test(folded)) continue;
    const rest = folded.replace(pattern, ' ').trim();
    if (/[a-z0-9]/.test(rest)) return { rest, legalForm };
  }
  return { rest: folded, legalForm: /\bstiftung\b/.test(folded) ? 'stiftung' : '' };
}

function splitWords(text: string): string[] {
  return shortenPhrases(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => wordFor.get(word) ?? (/^0+\d/.test(word) ? word.replace(/^0+/, '') : word));
}

export function nameProfile(name: string): NameProfile {
  const folded = foldForLikeness(name);
  const { rest, legalForm } = splitLegalForm(folded);
  const all = splitWords(rest);
  const weighty = all.filter((word) => !fillers.has(word));
  const words = weighty.length > 0 ? weighty : all;
  return {
    written: name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim(),
    letters: folded.replace(/[^\p{L}\p{N}]+/gu, ''),
    core: words.join(''),
    words,
    legalForm,
  };
}

/** How much a word tells: numbers and proper names much, „Verein“ and „Berlin“ little. */
export function weightOf(word: string): number {
  return commonWords.has(word) ? 0.4 : 1;
}
