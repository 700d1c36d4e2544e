import type { TextWindow } from './text-window.ts';

/** Longer lines and cells are no lists of ties. */
export const longestRow = 1_000_000;

export interface TableRow {
  /** Trimmed where they stand without quotes; none when the row is broken. */
  readonly cells: readonly string[];
  readonly line: number;
  readonly fault: 'broken-quotes' | 'too-long' | null;
}

const lineBreak = /\r\n|\n|\r/g;

interface Place {
  readonly end: number;
  readonly next: number;
}

/** Takes the next row of a table (RFC 4180) from the window; `null` after the last. */
export function takeRow(window: TextWindow, delimiter: string): TableRow | null {
  const place = lineEnd(window);
  if (window.at === window.text.length) return null;
  const line = window.line;
  if (place === null) return { cells: [], line, fault: 'too-long' };
  const plain = window.text.slice(window.at, place.end);
  if (!plain.includes('"')) {
    window.at = place.next;
    return { cells: plain.split(delimiter).map((cell) => cell.trim()), line, fault: null };
  }
  return takeQuotedRow(window, delimiter, line);
}

/** Where the line at `window.at` ends; `null` when it is too long. */
function lineEnd(window: TextWindow): Place | null {
  for (;;) {
    lineBreak.lastIndex = window.at;
    const found = lineBreak.exec(window.text);
    const whole = found !== null && lineBreak.lastIndex < window.text.length;
    const length = (found?.index ?? window.text.length) - window.at;
    if (length > longestRow) return null;
    if (found !== null && (whole || window.ended)) {
      return { end: found.index, next: lineBreak.lastIndex };
    }
    if (!window.more()) return { end: window.text.length, next: window.text.length };
  }
}

/** A row in which cells stand in quotes, which may hold line breaks. */
function takeQuotedRow(window: TextWindow, delimiter: string, line: number): TableRow {
  for (;;) {
    const read = readCells(window.text, window.at, delimiter);
    const open = read === 'open' || (read !== 'broken' && read.next === window.text.length);
    const bounded = window.text.length - window.at <= longestRow;
    if (open && bounded && window.more()) continue;
    if (typeof read === 'object') {
      window.at = read.next;
      return { cells: read.cells, line, fault: null };
    }
    window.at = lineEnd(window)?.next ?? window.text.length;
    return { cells: [], line, fault: 'broken-quotes' };
  }
}

interface Cells {
  readonly cells: readonly string[];
  readonly next: number;
}

/** `open`: a quote does not end in this text; `broken`: something follows the end of one, or it is too far. */
function readCells(text: string, start: number, delimiter: string): Cells | 'open' | 'broken' {
  const cells: string[] = [];
  for (let at = start; ; at += 1) {
    const cell =
      text[blankEnd(text, at)] === '"' ? quotedCell(text, at) : bareCell(text, at, delimiter);
    if (typeof cell === 'string') return cell;
    if (cell.end - start > longestRow) return 'broken';
    cells.push(cell.content);
    at = cell.end;
    if (text[at] === delimiter) continue;
    const end = /\r\n|\n|\r|$/y;
    end.lastIndex = at;
    return end.test(text) ? { cells, next: end.lastIndex } : 'broken';
  }
}

interface Cell {
  readonly content: string;
  readonly end: number;
}

function quotedCell(text: string, at: number): Cell | 'open' {
  const start = blankEnd(text, at) + 1;
  let end = text.indexOf('"', start);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1) return 'open';
  return { content: text.slice(start, end).replaceAll('""', '"'), end: blankEnd(text, end + 1) };
}

function bareCell(text: string, at: number, delimiter: string): Cell {
  let end = at;
  while (end < text.length && !`${delimiter}\r\n`.includes(text[end])) end += 1;
  return { content: text.slice(at, end).trim(), end };
}

function blankEnd(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ') end += 1;
  return end;
}
