import type { ProblemList } from './problem-list.ts';
import { columnOf, type HeadingHints, judgeHeading, rowsConsidered } from './table-heading.ts';
import type { TableRow } from './table-row.ts';

export interface HeadedTable {
  /** `null` when the table has none: then columns are called 1, 2, 3 … */
  readonly headings: readonly string[] | null;
  readonly rows: Iterable<TableRow>;
}

/** Parts the heading, if there is one, from the rows below it. */
export function tableWithHeading(
  rows: Iterable<TableRow>,
  hints: HeadingHints,
  problems: ProblemList,
): HeadedTable {
  const source = rows[Symbol.iterator]();
  const considered: TableRow[] = [];
  while (considered.length < rowsConsidered) {
    const next = source.next();
    if (next.done === true) break;
    considered.push(next.value);
  }
  if (considered.length === 0) return { headings: null, rows: [] };
  const [first] = considered;
  const verdict = first.fault === null ? judgeHeading(considered, hints) : 'data';
  if (verdict === 'assumed') {
    problems.report('heading-assumed', first.line, { row: first.cells.join(' | ') });
  }
  const headed = verdict !== 'data';
  return {
    headings: headed ? first.cells : null,
    rows: inOrder(headed ? considered.slice(1) : considered, source),
  };
}

function* inOrder(first: readonly TableRow[], rest: Iterator<TableRow>): Generator<TableRow> {
  yield* first;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

/** The place of the column that was asked for by its heading, or by its number where there is none. */
export function askedColumn(
  { headings }: HeadedTable,
  name: string | undefined,
  problems: ProblemList,
): number | null {
  if (name === undefined) return null;
  const number = /^[1-9]\d{0,5}$/.test(name.trim()) ? Number(name) - 1 : null;
  const place = headings === null ? number : columnOf(headings, [name]);
  if (place === null) problems.report('no-column', 1, { column: name });
  return place;
}
