/** Characters that two lines hold, whatever the letters. */
const longest = 110;
const graphemes = new Intl.Segmenter('de');

/** A text as the head of a page can hold it: in two lines at most, so that it never runs off the sheet. */
export function headLine(text: string): string {
  const characters = Array.from(graphemes.segment(text), ({ segment }) => segment);
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
