import type { Formality, TieLevel } from '../catalogue/index.ts';
import { text } from '../contract/index.ts';
import type { RowProblem } from './import-entry.ts';
import type { ImportField } from './import-field.ts';
import { parseDay } from './parse-day.ts';
import { type Cell, cellOf, columnOf, joinedValues, type RowCells, valueOf } from './row-cells.ts';
import { fault, notice } from './row-problem.ts';
import { parseFormality, parseTieLevel, parseTieType, usualLevel } from './tie-words.ts';

/** A row as a tie between two names. */
export interface TieRow {
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly fromCell: Cell | undefined;
  readonly toCell: Cell | undefined;
  /** The identifiers of our own export, where the row has them. */
  readonly fromId: string;
  readonly toId: string;
  /** Which of type and level the row says itself; the other is what is usual. */
  readonly says: { readonly type: boolean; readonly level: boolean };
  readonly type: string | null;
  readonly level: TieLevel;
  readonly formality: Formality | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly note: string;
  readonly problems: readonly RowProblem[];
}

interface Read<Value> {
  readonly value: Value | null;
  readonly problems: RowProblem[];
}

function readCell<Value>(
  cells: RowCells,
  field: ImportField,
  parse: (text: string) => Value | null,
): Read<Value> {
  const cell = cellOf(cells, field);
  if (cell === undefined) return { value: null, problems: [] };
  const value = parse(cell.value);
  const code = `not-a-${field === 'tieType' ? 'tie-type' : field === 'since' || field === 'until' ? 'day' : field}`;
  const details = { column: cell.column, value: cell.value, remedy: 'correct-cell' as const };
  return { value, problems: value === null ? [fault(code, details)] : [] };
}

function missing(cells: RowCells, field: 'from' | 'to'): RowProblem[] {
  return cellOf(cells, field) === undefined
    ? [fault(`no-${field}`, { column: columnOf(cells, field), remedy: 'enter-name' })]
    : [];
}

function noteOf(cells: RowCells): Read<string> {
  const note = joinedValues(cells, 'note', '\n');
  if (text(2000).safeParse(note).success) return { value: note, problems: [] };
  const column = cellOf(cells, 'note')?.column;
  return {
    value: null,
    problems: [
      fault('too-long', { column, value: note, remedy: 'shorten', params: { most: 2000 } }),
    ],
  };
}

function periodProblems(since: string | null, until: string | null, cells: RowCells): RowProblem[] {
  if (since === null || until === null || since <= until) return [];
  const column = cellOf(cells, 'until')?.column;
  return [
    fault('ends-before-it-begins', {
      column,
      value: until,
      remedy: 'correct-cell',
      params: { since },
    }),
  ];
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

export function readTieRow(cells: RowCells): TieRow {
  const type = readCell(cells, 'tieType', parseTieType);
  const level = readCell(cells, 'level', parseTieLevel);
  const formality = readCell(cells, 'formality', parseFormality);
  const since = readCell(cells, 'since', parseDay);
  const until = readCell(cells, 'until', parseDay);
  const note = noteOf(cells);
  const named = cellOf(cells, 'tieType') !== undefined;
  const key = type.value?.type ?? (named ? null : 'kontakt');
  const [first, second] =
    type.value?.turned === true ? (['to', 'from'] as const) : (['from', 'to'] as const);
  return {
    row: cells.row,
    from: oneLine(valueOf(cells, first)),
    to: oneLine(valueOf(cells, second)),
    fromCell: cellOf(cells, first),
    toCell: cellOf(cells, second),
    fromId: valueOf(cells, `${first}Id`),
    toId: valueOf(cells, `${second}Id`),
    says: { type: named, level: level.value !== null },
    type: key,
    level: level.value ?? usualLevel(key ?? 'kontakt'),
    formality: formality.value,
    since: since.value,
    until: until.value,
    note: note.value ?? '',
    problems: [
      ...cells.problems,
      ...missing(cells, 'from'),
      ...missing(cells, 'to'),
      ...type.problems,
      ...(named
        ? []
        : [notice('tie-type-assumed', { remedy: 'change-mapping', params: { type: 'kontakt' } })]),
      ...level.problems,
      ...formality.problems,
      ...since.problems,
      ...until.problems,
      ...note.problems,
      ...periodProblems(since.value, until.value, cells),
    ],
  };
}
