import type { TableRow } from './table-row.ts';

/** Which rows decide whether the first is a heading. */
export const rowsConsidered = 100;

export interface HeadingHints {
  /** Sets of names, of each of which a heading has one. */
  readonly known: readonly (readonly string[])[];
  /** Names of columns that the caller asks for. */
  readonly asked: readonly (string | undefined)[];
  /** How many of the first cells name actors. */
  readonly ends: number;
  /** Whether an id is one of an actor known from elsewhere. */
  readonly isActor: (id: string) => boolean;
  /** What the caller knows better. */
  readonly heading: boolean | undefined;
}

/** `assumed`: nothing says that the first row is data, and nothing that it is not. */
export type HeadingVerdict = 'heading' | 'data' | 'assumed';

const bareNumber = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * Whether a table begins with a heading. It does if it has known names, or one that was asked for. It
 * does not if its first cells are all numbers, if one of them is a known actor or if it names an actor
 * once more further down: no heading does. Otherwise it is assumed, which the caller reports.
 */
export function judgeHeading(rows: readonly TableRow[], hints: HeadingHints): HeadingVerdict {
  if (hints.heading !== undefined) return hints.heading ? 'heading' : 'data';
  const [first, ...others] = rows;
  const { known, asked, ends, isActor } = hints;
  if (known.every((names) => columnOf(first.cells, names) !== null)) return 'heading';
  const names = asked.filter((name) => name !== undefined && !bareNumber.test(name));
  if (names.some((name) => columnOf(first.cells, [name ?? '']) !== null)) return 'heading';
  const named = first.cells.slice(0, ends).filter((cell) => cell !== '');
  if (named.every((cell) => bareNumber.test(cell)) || named.some(isActor)) return 'data';
  const later = new Set(others.flatMap(({ cells }) => cells.slice(0, ends)));
  return named.some((cell) => later.has(cell)) ? 'data' : 'assumed';
}

/** The place of the first column with one of the names, whatever their case. */
export function columnOf(headings: readonly string[], names: readonly string[]): number | null {
  const wanted = new Set(names.map((name) => name.trim().toLowerCase()));
  const place = headings.findIndex((heading) => wanted.has(heading.toLowerCase()));
  return place === -1 ? null : place;
}
