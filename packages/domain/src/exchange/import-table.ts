import type { CodedReason } from './import-entry.ts';
import { understandHeading } from './understand-heading.ts';
import type { ImportKind } from './import-field.ts';
import { shapeOf } from './value-shapes.ts';

export interface TableRow {
  /** As a spreadsheet counts: the first line of the file is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** An edge of a network; the others are actors, or what the list is of. */
  readonly of?: 'tie' | undefined;
}

/** A table as it is kept with the draft. */
export interface ListSheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
  /** Of a network: the first column of its edges; those before it are of its nodes. */
  readonly tiesFrom?: number | undefined;
  /** What is to be said of the file as a whole. */
  readonly notices?: readonly CodedReason[] | undefined;
}

/** A list as read from a file: headings and rows of text. Rows may be shorter than the headings. */
export interface ImportTable {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  /** `false`: the file names no headings; the columns are called A, B, C. */
  readonly hasHeadings: boolean;
  /** See `ListSheet`. */
  readonly tiesFrom?: number | undefined;
  /** Empty rows between others, which hold nothing. */
  readonly blankRows: readonly number[];
}

export function columnValues(table: ImportTable, index: number): string[] {
  return table.rows.map((row) => (row.cells[index] ?? '').trim()).filter((value) => value !== '');
}

function isBlank(row: TableRow): boolean {
  return row.cells.every((cell) => cell.trim() === '');
}

function blankBetween(rows: readonly TableRow[], filled: readonly TableRow[]): number[] {
  const [first, last] = [filled[0]?.row ?? 0, filled.at(-1)?.row ?? 0];
  return rows
    .filter((each) => each.row > first && each.row < last && isBlank(each))
    .map(({ row }) => row);
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
      blankRows: blankBetween(rows, filled),
    };
  }
  const body = filled.slice(at + 1);
  const width = body.reduce((most, row) => Math.max(most, row.cells.length), heading.cells.length);
  const headings = Array.from({ length: width }, (_, index) =>
    (heading.cells[index] ?? '').replace(/\s+/g, ' ').trim(),
  );
  return { headings, rows: body, hasHeadings: true, blankRows: blankBetween(rows, body) };
}

/** The table of a sheet; a network brings its headings along and loses no row. */
export function sheetTable({ rows, tiesFrom }: ListSheet, kind: ImportKind): ImportTable {
  if (tiesFrom === undefined) return toTable(rows, kind);
  const [heading, ...body] = rows;
  const headings = heading?.cells ?? [];
  return { headings, rows: body, hasHeadings: true, tiesFrom, blankRows: [] };
}
