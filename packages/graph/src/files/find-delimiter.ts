import { takeRow } from './table-row.ts';
import { TextWindow } from './text-window.ts';

/** A comma last: it also stands in numbers and in names. */
const delimiters = ['\t', ';', '|', ','] as const;

const rowsLookedAt = 50;

/**
 * The delimiter of a table by its beginning: the first that gives every row the same number of cells,
 * two or more; else the one that parts most rows. `null` when none parts any.
 */
export function findDelimiter(beginning: string): string | null {
  const parted = delimiters.map((delimiter) => ({
    delimiter,
    widths: widths(beginning, delimiter),
  }));
  const even = parted.find(({ widths: [first, ...others] }) => {
    return first > 1 && others.every((width) => width === first);
  });
  if (even !== undefined) return even.delimiter;
  const [best] = parted.toSorted((a, b) => rowsParted(b.widths) - rowsParted(a.widths));
  return rowsParted(best.widths) > 0 ? best.delimiter : null;
}

function widths(beginning: string, delimiter: string): readonly number[] {
  const window = new TextWindow(beginning);
  const found: number[] = [];
  for (let row = takeRow(window, delimiter); row !== null; row = takeRow(window, delimiter)) {
    if (found.length === rowsLookedAt || row.fault === 'too-long') break;
    if (row.cells.some((cell) => cell !== '')) found.push(row.cells.length);
  }
  return found;
}

function rowsParted(rowWidths: readonly number[]): number {
  return rowWidths.filter((width) => width > 1).length;
}
