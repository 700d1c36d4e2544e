import { sql } from 'kysely';
import type { Trx } from '../database/schema.ts';
import { sqlState } from '../database/sql-state.ts';
import type { KeptRows } from './kept-rows.ts';
import type { TableShape } from './table-shape.ts';
import {
  type ChangeName,
  type Part,
  type Run,
  referredRows,
  rowAt,
  shareRows,
  undoPart,
} from './undo-store.ts';

export interface Undoing {
  readonly trx: Trx;
  readonly change: ChangeName;
  /** The last one first. */
  readonly runs: readonly Run[];
  readonly shapes: ReadonlyMap<string, TableShape>;
  /** Rows found to be in the way are added. */
  readonly kept: KeptRows;
}

/** Class 23: the row would break a constraint, as something newer needs it to be otherwise. */
const constraintViolation = '23';

/**
 * Takes the runs back in their order and returns how many rows that were. What PostgreSQL removed
 * along with a row is journalled after that row, but can only come back after it: such a run waits
 * until it succeeds.
 */
export async function undoRuns(undoing: Undoing): Promise<number> {
  let waiting: readonly Run[] = [];
  let undone = 0;
  for (const run of undoing.runs) {
    const [mustGoFirst, mayWait] = await separate(undoing, waiting, run);
    for (const other of mustGoFirst) undone += await undoOrSplit(undoing, other);
    if (run.operation === 'insert') await keepReferred(undoing, run);
    waiting = [...mayWait, run];
    const retried = await undoWaiting(undoing, waiting);
    waiting = retried.waiting;
    undone += retried.undone;
  }
  for (const run of waiting) undone += await undoOrSplit(undoing, run);
  return undone;
}

/** A run that touched the same rows later must be taken back before this one. */
async function separate(
  { trx, change }: Undoing,
  waiting: readonly Run[],
  run: Run,
): Promise<[Run[], Run[]]> {
  const mustGoFirst: Run[] = [];
  const mayWait: Run[] = [];
  for (const other of waiting) {
    const shared = await shareRows(trx, change, [other, run]);
    (shared ? mustGoFirst : mayWait).push(other);
  }
  return [mustGoFirst, mayWait];
}

/** Tries all of them until none succeeds any more. */
async function undoWaiting(
  undoing: Undoing,
  runs: readonly Run[],
): Promise<{ undone: number; waiting: readonly Run[] }> {
  let undone = 0;
  let waiting = runs;
  for (;;) {
    const failed: Run[] = [];
    for (const run of waiting) {
      const rows = await undoIfAllowed(undoing, run);
      if (rows === undefined) failed.push(run);
      else undone += rows;
    }
    if (failed.length === 0 || failed.length === waiting.length) return { undone, waiting: failed };
    waiting = failed;
  }
}

/** Rows to delete that others refer to; a kept one may in turn refer to another one. */
async function keepReferred({ trx, change, shapes, kept }: Undoing, run: Run): Promise<void> {
  for (;;) {
    const found = await referredRows(trx, { change, part: run, ...scope(shapes, kept, run) });
    if (found.length === 0) return;
    kept.add(run.table, found);
  }
}

/** All at once when the constraints allow it, else halved until the rows in the way are found. */
async function undoOrSplit(undoing: Undoing, run: Run): Promise<number> {
  const rows = await undoIfAllowed(undoing, run);
  if (rows !== undefined) return rows;
  if (run.first === run.last) {
    undoing.kept.add(run.table, await rowAt(undoing.trx, undoing.change, run.first));
    return 0;
  }
  const middle = Math.floor((run.first + run.last) / 2);
  const later = await undoOrSplit(undoing, { ...run, first: middle + 1 });
  return later + (await undoOrSplit(undoing, { ...run, last: middle }));
}

/** The number of rows taken back, or undefined when a constraint forbids it for any of them. */
async function undoIfAllowed(undoing: Undoing, run: Run): Promise<number | undefined> {
  const { trx, change, shapes, kept } = undoing;
  await sql`savepoint before_part`.execute(trx);
  try {
    return await undoPart(trx, { change, part: run, ...scope(shapes, kept, run) });
  } catch (error) {
    if (sqlState(error)?.startsWith(constraintViolation) !== true) throw error;
    await sql`rollback to before_part`.execute(trx);
    return undefined;
  } finally {
    await sql`release before_part`.execute(trx);
  }
}

function scope(
  shapes: ReadonlyMap<string, TableShape>,
  kept: KeptRows,
  { table }: Run & Part,
): { shape: TableShape; kept: readonly string[] } {
  const shape = shapes.get(table);
  if (shape === undefined) throw new Error(`The table ${table} was not looked at.`);
  return { shape, kept: kept.keysIn(table) };
}
