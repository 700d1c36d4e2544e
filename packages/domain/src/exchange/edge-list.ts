import { judgeHeading } from '@augenhoehe/graph/files';
import { foldHeading } from './fold-heading.ts';
import type { ListSheet, TableRow } from './import-table.ts';

const fromWords = ['from', 'source', 'von', 'quelle'];
const toWords = ['to', 'target', 'nach', 'zu', 'ziel'];

const rowsLookedAt = 100;

function filledRows({ rows }: ListSheet): readonly TableRow[] {
  return rows
    .slice(0, rowsLookedAt)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** Whether a table says by its first row that each row is an edge. */
export function isEdgeList(sheet: ListSheet): boolean {
  const headings = filledRows(sheet)[0]?.cells.map(foldHeading) ?? [];
  return [fromWords, toWords].every((words) => words.some((word) => headings.includes(word)));
}

const bareNumber = /^\d+$/;

/** Whether all ends are numbers: then they are ids of another file, and no names of actors. */
export function namesNumbers(sheet: ListSheet): boolean {
  const [heading, ...rows] = filledRows(sheet);
  const headings = heading?.cells.map(foldHeading) ?? [];
  const columns = [fromWords, toWords].map((words) =>
    headings.findIndex((word) => words.includes(word)),
  );
  const ends = rows.flatMap(({ cells }) => columns.map((column) => (cells[column] ?? '').trim()));
  const filled = ends.filter((end) => end !== '');
  return filled.length > 0 && filled.every((end) => bareNumber.test(end));
}

/** An edge list with headings; where it begins with data, its first columns are called as usual. */
export function edgeListWithHeading(sheet: ListSheet): ListSheet {
  const filled = filledRows(sheet);
  if (filled.length === 0 || isEdgeList(sheet)) return sheet;
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
