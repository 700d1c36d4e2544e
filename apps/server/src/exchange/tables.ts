import type { ImportId } from '@augenhoehe/domain/exchange';
import type { ColumnType } from 'kysely';

/** Read as parsed JSON, written as text. */
type Json = ColumnType<unknown, string, string>;

export interface ImportDraftTable {
  neighbourhood_id: string;
  id: ImportId;
  person_id: string;
  kind: string;
  source: string;
  file_name: string | null;
  encoding: string;
  delimiter: string | null;
  sheets: Json;
  sheet: string;
  /** The folded headings of the sheet, to which a remembered mapping belongs. */
  headings: string;
  /** The tables as gzipped JSON; empty once applied. */
  packed: Uint8Array;
  chosen: Json;
  options: Json;
  decisions: Json;
  corrections: Json;
  /** Goes up with everything that changes the plan. */
  revision: number;
  status: string;
  /** While it is being applied: until when, unless prolonged. */
  busy_until: Date | null;
  problem: Json | null;
  change_set_id: string | null;
  rows: number | null;
  /** What was written when it was applied, and how many entries stayed behind. */
  written: Json | null;
  /** The draft in which those wait. */
  remainder_id: string | null;
  created_at: Date;
  updated_at: Date;
}

export interface ImportMappingTable {
  neighbourhood_id: string;
  kind: string;
  /** The folded headings of a list, in their order. */
  headings: string;
  /** Field by folded heading. */
  mapping: Json;
  updated_at: Date;
}

declare module '../platform/database/schema.ts' {
  interface Schema {
    import_draft: ImportDraftTable;
    import_mapping: ImportMappingTable;
  }
}
