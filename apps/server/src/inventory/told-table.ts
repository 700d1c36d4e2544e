import type { Action, Member } from '@augenhoehe/domain/access';
import type { Place } from '../access/index.ts';
import type { EntryImages, JsonObject } from '../platform/journal/index.ts';
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
  /** Of rows that belong to actors. */
  readonly owned?: OwnedRows;
}

export interface OwnedRows {
  /** Whoever may do this to all of them may take back anything. */
  readonly action: Action;
  /** Whether everybody else may take this back, which is to change it now, beside all that the change did. */
  readonly mayTakeBack: (
    member: Member,
    entry: EntryImages,
    change: readonly EntryImages[],
  ) => boolean;
}

/** A later slice's table, or what reads it once where its rules need more than the rows. */
export type LaterToldTable = ToldTable | ((work: Work) => Promise<ToldTable>);

/** Work in which the history is told or taken back. */
export interface ToldWork extends Work {
  /** Those of later slices. */
  readonly toldTables?: readonly LaterToldTable[];
}
