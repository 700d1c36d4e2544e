import { sql } from 'kysely';
import type { Trx } from '../database/schema.ts';
import { KeptRows } from './kept-rows.ts';
import type { RowName } from './read-journal.ts';
import { type TableShape, tableShape } from './table-shape.ts';
import { undoRuns } from './undo-runs.ts';
import { type ChangeName, changedRows, type Run, readRuns, recordedColumns } from './undo-store.ts';

export interface UndoneRows {
  readonly undone: number;
  /** Rows that something newer changed or depends on. */
  readonly kept: readonly RowName[];
}

/** From here on, looking up row by row may take minutes where joining as a whole takes a second. */
const manyEntries = 500;

/**
 * Takes the change's statements back, the last one first: so the rows pass through the same states
 * as on the way, which all satisfied the constraints. With `keepChanged` the rows that cannot be
 * taken back stay as they are; without, the caller rolls everything back if there are any.
 */
export async function undoRows(
  trx: Trx,
  change: ChangeName,
  keepChanged: boolean,
): Promise<UndoneRows> {
  const runs = await readRuns(trx, change);
  await plan(trx, runs);
  const shapes = await readShapes(trx, change, runs);
  const kept = new KeptRows();
  for (const shape of shapes.values()) {
    kept.add(shape.table, await changedRows(trx, change, shape));
  }
  if (kept.names().length > 0 && !keepChanged) return { undone: 0, kept: kept.names() };
  for (;;) {
    const known = kept.names().length;
    await sql`savepoint before_attempt`.execute(trx);
    const undone = await undoRuns({ trx, change, runs, shapes, kept });
    const names = kept.names();
    if (names.length === known || !keepChanged) {
      await sql`set local enable_nestloop = on`.execute(trx);
      return { undone, kept: names };
    }
    // A row found to stay may have lost a later statement already: begin again, sparing it.
    await sql`rollback to before_attempt`.execute(trx);
  }
}

async function plan(trx: Trx, runs: readonly Run[]): Promise<void> {
  // Instants inside the JSON are compared as text, and the triggers write them in UTC.
  await sql`set local timezone = 'UTC'`.execute(trx);
  const entries = runs.reduce((sum, run) => sum + run.entries, 0);
  // The rows of an import are often too new for the planner to know how many they are.
  if (entries > manyEntries) await sql`set local enable_nestloop = off`.execute(trx);
}

async function readShapes(
  trx: Trx,
  change: ChangeName,
  runs: readonly Run[],
): Promise<Map<string, TableShape>> {
  const shapes = new Map<string, TableShape>();
  for (const table of new Set(runs.map((run) => run.table))) {
    const recorded = await recordedColumns(trx, change, table);
    shapes.set(table, await tableShape(trx, table, recorded));
  }
  return shapes;
}
