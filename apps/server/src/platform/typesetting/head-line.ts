const graphemes = new Intl.Segmenter('de');

/**
 * A text as the head of a page can hold it, so that it never runs off the sheet.
 *
 * @param longest characters that two lines there hold, whatever the letters
 */
export function headLine(text: string, longest: number): string {
  const characters = Array.from(graphemes.segment(text), ({ segment }) => segment);
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
