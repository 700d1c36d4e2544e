/**
 * Controls that XML refuses or that have no look, and what turns the order of other people's words around: embeddings,
 * overrides and isolates (U+202A–202E, U+2066–2069). The marks for left and right stay, as names need them.
 */
const unprintable = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** A text as it can stand on paper: every other character stays what it is. */
export function printableText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(unprintable, (character) => (character === '\n' ? character : ''));
}
