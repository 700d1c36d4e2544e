import { countEdits } from './count-edits.ts';

/** How well a word of a text fits one that somebody looks for: 1 for the same. */
export type Closeness = number;

const beginning = 0.9;
const inside = 0.6;
const oneEdit = 0.5;
const twoEdits = 0.3;
/** For what only begins alike, as „Spachmittlungsdienst“ does with „Sprachmittlung“. */
const startsAlike = 0.8;

/** Parts of compounds from this length on are found anywhere, shorter ones („amt“, „rat“) at the end. */
const anywhereFrom = 4;
const atEndFrom = 3;

/** The same word, its beginning while somebody types, or a part of a compound: „Schule“ in „Grundschule“. */
export function literalCloseness(word: string, term: string): Closeness | null {
  if (term === word) return 1;
  if (term.startsWith(word)) return beginning;
  if (word.length >= anywhereFrom && term.includes(word)) return inside;
  return word.length >= atEndFrom && term.endsWith(word) ? inside : null;
}

/** Short words have too many neighbours, and a number with another digit is another number. */
function editsAllowed(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Each letter that the term does not have at all takes an edit; this tells most terms apart at once. */
function lacksLetters(word: string, term: string, most: number): boolean {
  let lacking = 0;
  for (const letter of word) {
    if (!term.includes(letter)) lacking += 1;
    if (lacking > most) return true;
  }
  return false;
}

/** A word with typing errors, finished or not. */
export function nearCloseness(word: string, term: string): Closeness | null {
  const most = editsAllowed(word);
  if (most === 0 || term.length < word.length - most || /\d/.test(term)) return null;
  if (lacksLetters(word, term, most)) return null;
  const edits = countEdits(word, term, most);
  if (edits === null) return null;
  if (edits.whole <= most) return edits.whole < 2 ? oneEdit : twoEdits;
  return (edits.start < 2 ? oneEdit : twoEdits) * startsAlike;
}
