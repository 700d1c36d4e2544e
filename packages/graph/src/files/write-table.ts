import { type ValueColumn, wordOf } from './writable-network.ts';

export interface TableWriting {
  /** Keeps spreadsheets from running a text as a formula; the caller knows its rule. */
  readonly neutralise?: ((cell: string) => string) | undefined;
}

/** Rows as CSV (RFC 4180) with commas. */
export function writeTable(rows: Iterable<readonly string[]>): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(`${row.map(quoted).join(',')}\r\n`);
  return lines.join('');
}

/** Quotes also for what a reader could take for another delimiter or for space to be left out. */
function quoted(text: string): string {
  return /[",;|\t\r\n\uFEFF]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A value as a cell; only texts can be run by a spreadsheet. */
export function cellOf(
  column: ValueColumn,
  place: number,
  neutralise: (cell: string) => string,
): string {
  const word = wordOf(column, place) ?? '';
  return column.type === 'text' ? neutralise(word) : word;
}
