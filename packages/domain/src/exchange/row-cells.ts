import type { RowProblem } from './import-entry.ts';
import type { ImportColumn, ImportField } from './import-field.ts';
import { importLimits } from './import-limits.ts';
import type { TableRow } from './import-table.ts';
import type { RowCorrection } from './plan-model.ts';
import { fault, notice } from './row-problem.ts';

/** A filled cell of a column that is taken. */
export interface Cell {
  readonly column: ImportColumn;
  readonly field: ImportField;
  readonly value: string;
}

/** The cells of a row by what they mean, and what is wrong with them whatever they mean. */
export interface RowCells {
  readonly row: number;
  /** All columns, for faults of empty cells. */
  readonly columns: readonly ImportColumn[];
  readonly cells: readonly Cell[];
  readonly problems: readonly RowProblem[];
}

/** Spreadsheets would run it; here it is text. */
const formula = /^(?:[=@]|[+-][\p{L}(@=])/u;

/** Characters that no text has: control characters but for tab and line ends, and halves of pairs. */
function hasControlCharacter(value: string): boolean {
  return !value.isWellFormed() || /\p{Cc}/u.test(value.replace(/[\t\n\r\u0085]/g, ''));
}

function problemsOf({ column, value }: Cell): RowProblem[] {
  if (hasControlCharacter(value))
    return [fault('control-character', { column, value, remedy: 'correct-cell' })];
  if (value.length > importLimits.cell) {
    return [
      fault('too-long', { column, value, remedy: 'shorten', params: { most: importLimits.cell } }),
    ];
  }
  if (value.includes('\uFFFD'))
    return [notice('wrong-characters', { column, value, remedy: 'correct-cell' })];
  return formula.test(value) ? [notice('formula-as-text', { column, value, remedy: 'none' })] : [];
}

export function rowCells(
  row: TableRow,
  columns: readonly ImportColumn[],
  correction: RowCorrection | undefined,
): RowCells {
  const cells = columns.flatMap((column): Cell[] => {
    const value = (correction?.cells[String(column.index)] ?? row.cells[column.index] ?? '').trim();
    return column.field === null || value === '' ? [] : [{ column, field: column.field, value }];
  });
  return { row: row.row, columns, cells, problems: cells.flatMap(problemsOf) };
}

/** The column of a field, whether or not the row fills it. */
export function columnOf(cells: RowCells, field: ImportField): ImportColumn | undefined {
  return cells.columns.find((column) => column.field === field);
}

export function cellOf(cells: RowCells, field: ImportField): Cell | undefined {
  return cells.cells.find((cell) => cell.field === field);
}

export function valueOf(cells: RowCells, field: ImportField): string {
  return cellOf(cells, field)?.value ?? '';
}

/** All values of a field that may have several columns, one a line. */
export function joinedValues(cells: RowCells, field: ImportField, between: string): string {
  return cells.cells
    .filter((cell) => cell.field === field)
    .map((cell) => cell.value)
    .join(between);
}
