import { graphemes } from './graphemes.ts';

/** As wide as a line of a name gets, in signs, before it breaks. */
const lineLength = 20;

/** A name in at most two lines; what does not fit is cut with an ellipsis. */
export function wrapLabel(name: string, most: number = lineLength): readonly string[] {
  if (name.length <= most) return [name];
  const signs = graphemes(name);
  if (signs.length <= most) return [name];
  const [first, rest] = splitAfter(signs, most);
  return [cut(first, most), cut(rest, most)].filter((line) => line !== '');
}

type Signs = readonly string[];

/** At the last space that leaves a line of that length; else within the word. */
function splitAfter(signs: Signs, most: number): readonly [Signs, Signs] {
  const space = signs.slice(0, most + 1).lastIndexOf(' ');
  const hyphen = signs.slice(0, most).lastIndexOf('-') + 1;
  const place = Math.max(space, hyphen);
  if (place <= 3) return [[...signs.slice(0, most - 1), '-'], signs.slice(most - 1)];
  return [signs.slice(0, place), signs.slice(place)];
}

function cut(signs: Signs, most: number): string {
  const line = signs.join('').trim();
  const trimmed = graphemes(line);
  if (trimmed.length <= most) return line;
  return `${trimmed
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
