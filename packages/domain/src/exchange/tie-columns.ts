import { foldHeading } from './fold-heading.ts';
import { parseTieType } from './tie-words.ts';
import { understandHeading, type UnderstoodHeading } from './understand-heading.ts';

const arrows = /^(?:un|bi)?directed$|^mutual$|^(?:un)?gerichtet$/;
const weights: readonly string[] = ['weight', 'gewicht'];
const level = /^[0-5](?:[.,]0*)?$/;

/** Weights are levels where they are of that scale; a 1 in every row is what programs write by themselves. */
function areLevels(values: readonly string[]): boolean {
  return values.every((value) => level.test(value)) && values.some((value) => !/^1\b/.test(value));
}

/**
 * What a column of ties means: as its heading says, but for what programs for networks call so. Types of
 * which none is known here are kept as notes.
 */
export function understandTieColumn(heading: string, values: readonly string[]): UnderstoodHeading {
  if (values.every((value) => arrows.test(foldHeading(value))))
    return { field: null, reason: 'direction' };
  if (weights.includes(foldHeading(heading)))
    return areLevels(values)
      ? { field: 'level', reason: 'values' }
      : { field: null, reason: 'other-scale' };
  const said = understandHeading(heading, 'ties');
  const isForeign =
    said.field === 'tieType' && values.every((value) => parseTieType(value) === null);
  return isForeign ? { field: 'note', reason: 'values' } : said;
}
