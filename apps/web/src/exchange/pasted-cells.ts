export interface PastedCells {
  /** The first rows, heading first. */
  readonly rows: readonly (readonly string[])[];
  /** Rows in all, the heading among them; lines without any text do not count. */
  readonly total: number;
  readonly columns: number;
}

/** Spreadsheets put tabs between cells; text files semicolons or commas. */
function delimiterOf(text: string): string {
  const firstLine = text.slice(0, 20_000).split(/\r?\n/, 1)[0] ?? '';
  if (firstLine.includes('\t')) return '\t';
  return firstLine.split(';').length >= firstLine.split(',').length ? ';' : ',';
}

/** Where a row ends: at a line break outside of quotes. */
function endOfRow(text: string, start: number): number {
  let quoted = false;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') quoted = !quoted;
    else if (character === '\n' && !quoted) return index;
  }
  return text.length;
}

function unquote(cell: string): string {
  const trimmed = cell.trim();
  const quoted = trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"');
  return quoted ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed;
}

function cellsOf(row: string, delimiter: string): string[] {
  const cells: string[] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index < row.length; index += 1) {
    if (row[index] === '"') quoted = !quoted;
    else if (row[index] === delimiter && !quoted) {
      cells.push(unquote(row.slice(start, index)));
      start = index + 1;
    }
  }
  cells.push(unquote(row.slice(start)));
  return cells;
}

/**
 * What was copied from a spreadsheet, for a look before it is sent. The server reads it again and
 * more thoroughly; this only shows the first `limit` rows and counts the others.
 */
export function readPastedCells(text: string, limit: number): PastedCells {
  const delimiter = delimiterOf(text.trimStart());
  const rows: string[][] = [];
  let total = 0;
  let start = 0;
  while (start < text.length) {
    const end = endOfRow(text, start);
    const row = text.slice(start, end);
    if (row.trim() !== '') {
      if (rows.length < limit) rows.push(cellsOf(row, delimiter));
      total += 1;
    }
    start = end + 1;
  }
  return { rows, total, columns: Math.max(0, ...rows.map((row) => row.length)) };
}
