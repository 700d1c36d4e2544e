import { judgeHeading } from '@augenhoehe/graph/files';
import { foldHeading } from './fold-heading.ts';
import type { ImportField } from './import-field.ts';
import { isBareNumber } from './is-bare-number.ts';
import type { ListSheet, TableRow } from './import-table.ts';
import { understandHeading } from './understand-heading.ts';

const fromWords = ['from', 'source', 'von', 'quelle'].map(foldHeading);
const toWords = ['to', 'target', 'nach', 'zu', 'ziel'].map(foldHeading);

/** What a list says of actors alone. Other fields may be said of a tie as well. */
const onlyOfActors: ReadonlySet<ImportField | null> = new Set<ImportField>([
  'name',
  'area',
  'carrier',
  'street',
  'houseNumber',
  'postalCode',
  'city',
  'place',
  'address',
  'phone',
  'email',
  'web',
  'targetGroups',
  'id',
]);

const rowsLookedAt = 100;

function filledRows({ rows }: ListSheet): readonly TableRow[] {
  return rows
    .slice(0, rowsLookedAt)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function headingsOf(sheet: ListSheet): readonly string[] {
  return filledRows(sheet)[0]?.cells.map(foldHeading) ?? [];
}

function namesEnds(headings: readonly string[]): boolean {
  return [fromWords, toWords].every((words) => words.some((word) => headings.includes(word)));
}

function isOfActor(heading: string): boolean {
  const { field, reason } = understandHeading(heading, 'actors');
  return reason === 'heading' && onlyOfActors.has(field) && heading !== 'label';
}

function numbersRows(heading: string): boolean {
  return heading === '' || understandHeading(heading, 'actors').reason === 'number-of-list';
}

/**
 * Whether a table says by its first row that each row is an edge, whatever was said of it: it begins
 * with both ends, and none of its columns is one of actors. „Quelle“ and „Ziel“ may be said of an actor.
 */
export function isEdgeList(sheet: ListSheet): boolean {
  const headings = headingsOf(sheet);
  const first = headings.findIndex((heading) => !numbersRows(heading));
  return namesEnds(headings.slice(first, first + 2)) && !headings.some(isOfActor);
}

/** Whether all ends are numbers: then they are ids of another file, and no names of actors. */
export function namesNumbers(sheet: ListSheet): boolean {
  const [heading, ...rows] = filledRows(sheet);
  const headings = heading?.cells.map(foldHeading) ?? [];
  const columns = [fromWords, toWords].map((words) =>
    headings.findIndex((word) => words.includes(word)),
  );
  const ends = rows.flatMap(({ cells }) => columns.map((column) => (cells[column] ?? '').trim()));
  const filled = ends.filter((end) => end !== '');
  return filled.length > 0 && filled.every(isBareNumber);
}

/** An edge list with headings; where it begins with data, its first columns are called as usual. */
export function edgeListWithHeading(sheet: ListSheet): ListSheet {
  const filled = filledRows(sheet);
  if (filled.length === 0 || namesEnds(headingsOf(sheet))) return sheet;
  const considered = filled.map(({ row, cells }) => {
    return { line: row, cells: cells.map((cell) => cell.trim()), fault: null };
  });
  const hints = { known: [fromWords, toWords], asked: [], ends: 2, isActor: () => false };
  if (judgeHeading(considered, { ...hints, heading: undefined }) !== 'data') return sheet;
  const thirds = considered.map(({ cells }) => cells[2] ?? '').filter((cell) => cell !== '');
  const isWeighed = thirds.length > 0 && thirds.every((cell) => /^\d+(?:[.,]\d+)?$/.test(cell));
  const headings = isWeighed ? ['from', 'to', 'weight'] : ['from', 'to'];
  return { ...sheet, rows: [{ row: 0, cells: headings }, ...sheet.rows] };
}
