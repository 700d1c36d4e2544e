import { graphemes } from './graphemes.ts';
import { jointsIn, syllablesIn } from './word-parts.ts';

/** As wide as a line of a name gets, in signs, before it breaks. */
const lineLength = 20;
/** So little of a name stands in no line of its own. */
const leastLength = 3;

/** A name in at most two lines; what does not fit is cut with an ellipsis. */
export function wrapLabel(name: string, most: number = lineLength): readonly string[] {
  if (name.length <= most) return [name];
  const signs = graphemes(name);
  if (signs.length <= most) return [name];
  const { place, hyphen } = breakIn(signs, most);
  const first = `${signs.slice(0, place).join('')}${hyphen}`;
  return [cut(first, most), cut(signs.slice(place).join(''), most)].filter((line) => line !== '');
}

interface Break {
  readonly place: number;
  readonly hyphen: '' | '-';
}

/**
 * Between words, or behind a part of a word where less is lost by it; else before a syllable, and where the letters
 * are none we know syllables of, anywhere.
 */
function breakIn(signs: readonly string[], most: number): Break {
  const text = signs.join('');
  // Where a sign has several units, places in the text are not places of signs.
  const parts =
    text.length === signs.length ? { joints: jointsIn(text), syllables: syllablesIn(text) } : null;
  const between = lastOf(spacesIn(signs), most);
  const joint = lastOf(parts?.joints, most - 1);
  const isCut = signs.length - between > most + 1;
  if (joint > between && (between <= leastLength || isCut)) return { place: joint, hyphen: '-' };
  if (between > leastLength) return { place: between, hyphen: '' };
  const syllable = lastOf(parts?.syllables, most - 1);
  return { place: syllable > leastLength ? syllable : most - 1, hyphen: '-' };
}

/** Before spaces, behind hyphens and strokes. */
function spacesIn(signs: readonly string[]): readonly number[] {
  return signs.flatMap((sign, at) => (sign === ' ' ? [at] : '-/–'.includes(sign) ? [at + 1] : []));
}

function lastOf(places: readonly number[] | undefined, most: number): number {
  return Math.max(0, ...(places ?? []).filter((place) => place <= most));
}

function cut(text: string, most: number): string {
  const line = text.trim();
  const signs = graphemes(line);
  if (signs.length <= most) return line;
  return `${signs
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
