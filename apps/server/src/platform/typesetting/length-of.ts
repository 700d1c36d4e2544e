import type { TypesetDocument } from './document.ts';
import { mapTexts } from './map-texts.ts';

/** Characters of all its texts; an empty one counts as one, as a row of nothing takes room too. */
export function lengthOf(document: TypesetDocument): number {
  let length = 0;
  mapTexts(document, (text) => {
    length += Math.max(1, text.length);
    return text;
  });
  return length;
}
