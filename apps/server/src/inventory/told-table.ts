import type { Place } from '../access/index.ts';
import type { JsonObject } from '../platform/journal/index.ts';
import type { Work } from './change.ts';

/** A table whose rows have rules of their own of what the history tells of them and who may undo it. */
export interface ToldTable {
  readonly table: string;
  /** Columns that are not told. */
  readonly untold: readonly string[];
  /**
   * Whether the person may keep an entry that is as in this row. Whoever undoes a change does what the
   * change did the other way, so it has to be so of the row before and after. Left out: whoever may undo.
   */
  readonly mayKeep?: (place: Place, row: JsonObject) => boolean;
}

/** Work in which the history is told or taken back. */
export interface ToldWork extends Work {
  /** Those of later slices. */
  readonly toldTables?: readonly ToldTable[];
}
