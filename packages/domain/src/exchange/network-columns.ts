import { foldHeading } from './fold-heading.ts';
import { understandTieColumn } from './tie-columns.ts';
import { parseTieType } from './tie-words.ts';
import { understandHeading, type UnderstoodHeading } from './understand-heading.ts';

/** What stands before the name of a column of edges, so that it is told from one of nodes. */
const edgeMark = 'edge: ';

export function edgeHeading(name: string): string {
  return `${edgeMark}${name}`;
}

/** What the file calls a column of edges; `null`: it is none. */
export function edgeColumnName(heading: string): string | null {
  return heading.startsWith(edgeMark) ? heading.slice(edgeMark.length) : null;
}

const drawing = /^(?:x|y|z|r|g|b|a|dx|dy|size|width|height|color|colour|farbe|grosse|shape|form)$/;

/** Columns of nodes: first its id, then its label, then what else a program keeps of it. */
export function understandNodeColumn(
  headings: readonly string[],
  place: number,
): UnderstoodHeading {
  if (place === 0) return { field: 'id', reason: 'heading' };
  const heading = headings[place] ?? '';
  const isLabelled = headings[1] === 'label';
  if (place === 1 && isLabelled) return { field: 'name', reason: 'heading' };
  const folded = foldHeading(heading);
  if (drawing.test(folded)) return { field: null, reason: 'drawing' };
  const said = understandHeading(heading, 'actors');
  if (said.field === 'name' && isLabelled) return { field: null, reason: 'taken-elsewhere' };
  return said.field === 'id' ? { field: null, reason: 'unknown' } : said;
}

/** Columns of edges: first both ends; a label is the type of tie where all of them are one. */
export function understandEdgeColumn(
  heading: string,
  values: readonly string[],
  place: number,
): UnderstoodHeading {
  if (place < 2) return { field: place === 0 ? 'from' : 'to', reason: 'heading' };
  const name = heading.slice(edgeMark.length);
  const folded = foldHeading(name);
  if (drawing.test(folded)) return { field: null, reason: 'drawing' };
  if (folded === 'label') {
    return values.every((value) => parseTieType(value) !== null)
      ? { field: 'tieType', reason: 'values' }
      : { field: 'note', reason: 'heading' };
  }
  const said = understandTieColumn(name, values);
  const isEnd = said.field === 'from' || said.field === 'to';
  const isUnsure = said.field !== null && said.reason === 'heading-part';
  return isEnd || isUnsure ? { field: null, reason: 'unknown' } : said;
}
