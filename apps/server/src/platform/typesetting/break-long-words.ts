const breakHere = '\u200B';
const graphemes = new Intl.Segmenter('de');

/** A whole line at the size of the text, in ems. */
const line = 41;
const word = /\S{8,}/gu;
/** No word of a language is longer. */
const longest = 60;
const vowel = /[aeiouyäöüáàâéèêíîóôúûıøåæœ]/giu;
const slim = /[a-ln-vx-z0-9 .,:;!'"()[\]{}|/\\\-_]/u;
/** Characters that stay together: fewer would look no better, and more not fit the narrowest column. */
const piece = 4;

/** Ems; rather too many. */
function widthOf(text: string): number {
  return Array.from(text, (character) => (slim.test(character) ? 0.66 : 1.05)).reduce(
    (sum, width) => sum + width,
    0,
  );
}

/** Hyphenation parts what looks like a word of the language: letters alone, vowels among them, none again and again. */
function isLeftToHyphenation(text: string): boolean {
  return (
    text.length <= longest &&
    /^\P{L}{0,3}\p{Script=Latin}+\P{L}{0,3}$/u.test(text) &&
    (text.match(vowel)?.length ?? 0) * 5 >= text.length &&
    !/(.)\1{3}/u.test(text)
  );
}

function inPieces(text: string): string {
  return Array.from(graphemes.segment(text), ({ segment }, at) =>
    at > 0 && at % piece === 0 ? breakHere + segment : segment,
  ).join('');
}

/**
 * Lets what is wider than its room, and what no hyphenation parts, be parted between characters as people count them:
 * names that are no words, addresses without end. Whatever fits stays as it is, so that it can be searched and copied. The
 * mark takes no room and is no letter.
 *
 * @param room share of a line
 */
export function breakLongWords(text: string, room: number): string {
  return text.replaceAll(word, (one) =>
    widthOf(one) <= room * line || isLeftToHyphenation(one) ? one : inPieces(one),
  );
}
