import { understandHeading } from './understand-heading.ts';
import type { ImportKind } from './import-field.ts';
import { shapeOf } from './value-shapes.ts';

export interface TableRow {
  /** As a spreadsheet counts: the first line of the file is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A list as read from a file: headings and rows of text. Rows may be shorter than the headings. */
export interface ImportTable {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  /** `false`: the file names no headings; the columns are called A, B, C. */
  readonly hasHeadings: boolean;
}

export function columnValues(table: ImportTable, index: number): string[] {
  return table.rows.map((row) => (row.cells[index] ?? '').trim()).filter((value) => value !== '');
}

function isBlank(row: TableRow): boolean {
  return row.cells.every((cell) => cell.trim() === '');
}

/** `A` … `Z`, `AA` … as spreadsheets name columns. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** How many cells are headings that we know, taken or not. */
function knownHeadings(cells: readonly string[], kind: ImportKind): number {
  return cells.filter((cell) => {
    const understood = understandHeading(cell, kind);
    return (
      understood.reason === 'heading' ||
      (understood.field === null && understood.reason !== 'unknown')
    );
  }).length;
}

function headingRow(rows: readonly TableRow[], kind: ImportKind): number {
  const known = rows.map((row) => knownHeadings(row.cells, kind));
  const sure = known.findIndex((count) => count >= 2);
  if (sure >= 0) return sure;
  return rows.findIndex(({ cells }, index) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length === 1)
      return known[index] === 1 && Math.max(...rows.map((row) => row.cells.length)) === 1;
    return filled.every((cell) => shapeOf(cell.trim()) === null);
  });
}

/**
 * Finds the headings: the first of the first ten filled rows that looks like headings, so that a title
 * above the table does no harm; without one the columns get letters.
 */
export function toTable(rows: readonly TableRow[], kind: ImportKind): ImportTable {
  const filled = rows.filter((row) => !isBlank(row));
  const widest = filled.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const at = headingRow(filled.slice(0, 10), kind);
  const heading = filled[at];
  if (heading === undefined) {
    return {
      headings: Array.from({ length: widest }, (_, index) => columnLetters(index)),
      rows: filled,
      hasHeadings: false,
    };
  }
  const body = filled.slice(at + 1);
  const width = body.reduce((most, row) => Math.max(most, row.cells.length), heading.cells.length);
  const headings = Array.from({ length: width }, (_, index) =>
    (heading.cells[index] ?? '').replace(/\s+/g, ' ').trim(),
  );
  return { headings, rows: body, hasHeadings: true };
}
