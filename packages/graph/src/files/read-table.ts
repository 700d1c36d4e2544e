import { findDelimiter } from './find-delimiter.ts';
import { isMisread } from './is-misread.ts';
import type { ProblemList } from './problem-list.ts';
import { longestRow, type TableRow, takeRow } from './table-row.ts';
import { type FileText, TextWindow } from './text-window.ts';

/** How spreadsheets announce the delimiter of a file. */
const announcement = /^\uFEFF?sep=([,;|\t])(?:\r\n|\n|\r)/;

export interface Table {
  /** No row has two cells. */
  readonly narrow: boolean;
  /** Rows with something in them; what else there is, is reported. */
  readonly rows: Iterable<TableRow>;
}

export function readTable(text: FileText, problems: ProblemList): Table {
  const window = new TextWindow(text);
  const announced = announcement.exec(window.text)?.[1];
  if (announced !== undefined) takeRow(window, announced);
  const found = announced ?? findDelimiter(wholeLines(window));
  return { narrow: found === null, rows: filledRows(window, found ?? ',', problems) };
}

/** The window up to its last line break, as a half row has too few cells. */
function wholeLines({ text, at, ended }: TextWindow): string {
  const beginning = text.slice(at, at + longestRow);
  if (ended && beginning.length === text.length - at) return beginning;
  const end = Math.max(beginning.lastIndexOf('\n'), beginning.lastIndexOf('\r'));
  return end === -1 ? beginning : beginning.slice(0, end);
}

function* filledRows(
  window: TextWindow,
  delimiter: string,
  problems: ProblemList,
): Generator<TableRow> {
  let empty = true;
  for (let row = takeRow(window, delimiter); row !== null; row = takeRow(window, delimiter)) {
    if (row.fault === 'too-long') {
      problems.report('too-long', row.line, { most: longestRow });
      return;
    }
    if (window.misread && row.cells.some(isMisread)) problems.report('wrong-encoding', row.line);
    if (row.fault === null && row.cells.every((cell) => cell === '')) {
      problems.report('blank-line', row.line);
    } else {
      empty = false;
      yield row;
    }
  }
  if (empty) problems.report('empty-file', 1);
}
