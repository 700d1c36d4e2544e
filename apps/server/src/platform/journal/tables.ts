import type { ColumnType, Generated } from 'kysely';

export type JsonValue = string | number | boolean | null | JsonArray | JsonObject;
export type JsonArray = readonly JsonValue[];
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** One thing that somebody did: everything it changed is undone together. */
export interface ChangeSetTable {
  neighbourhood_id: string;
  id: string;
  kind: string;
  /** Written as JSON text, read parsed. */
  params: ColumnType<JsonObject, string, never>;
  /** Null when nobody signed in did it. */
  person_id: string | null;
  at: ColumnType<Date, Date, never>;
  /** The change that this one took back. */
  undoes: string | null;
  /** The change that took this one back; null again once that one is taken back itself. */
  undone_by: string | null;
}

/** One row before and after one statement; written by triggers only. */
export interface JournalEntryTable {
  neighbourhood_id: string;
  /** Ascending in the order of the statements. */
  id: Generated<number>;
  change_set_id: string;
  table_name: string;
  /** The primary key's columns after neighbourhood_id, joined by „/“. */
  row_key: string;
  /** Null: the row was inserted. */
  before: ColumnType<JsonObject | null, never, never>;
  /** Null: the row was deleted. */
  after: ColumnType<JsonObject | null, never, never>;
}

declare module '../database/schema.ts' {
  interface Schema {
    change_set: ChangeSetTable;
    journal_entry: JournalEntryTable;
  }
}
