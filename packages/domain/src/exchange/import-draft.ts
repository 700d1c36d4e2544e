import { z } from 'zod';
import { ChangeSetId, Instant, requiredText } from '../contract/index.ts';
import { CodedReason } from './import-entry.ts';
import { ImportColumn, ImportKind } from './import-field.ts';

export const ImportId = z.uuid().brand<'ImportId'>();
export type ImportId = z.infer<typeof ImportId>;

/**
 * - `reading`: bytes become a table, the table a plan
 * - `unreadable`: the file cannot be read; `problem` says why
 * - `ready`: the plan stands; nothing is in the inventory yet
 * - `applying`: being written, as a whole or not at all
 * - `applied`: written; `changeSetId` undoes it
 */
export const ImportStatus = z.enum(['reading', 'unreadable', 'ready', 'applying', 'applied']);
export type ImportStatus = z.infer<typeof ImportStatus>;

export const OutcomeCounts = z.object({
  new: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  duplicate: z.int(),
  faulty: z.int(),
  skipped: z.int(),
});
export type OutcomeCounts = z.infer<typeof OutcomeCounts>;

export const ImportOptions = z.object({
  /** Types that words in the row suggest. */
  takeProposedTypes: z.boolean(),
  /** Fields of action and target groups that words in the row suggest. */
  takeProposedFields: z.boolean(),
  /** Actors at either end of a tie that nobody knows yet are added by name. */
  addMissingActors: z.boolean(),
});
export type ImportOptions = z.infer<typeof ImportOptions>;

export const defaultImportOptions: ImportOptions = {
  takeProposedTypes: true,
  takeProposedFields: true,
  addMissingActors: false,
};

export const ImportSummary = z.object({
  id: ImportId,
  kind: ImportKind,
  /** Shown as the source of everything imported. */
  source: requiredText(200),
  status: ImportStatus,
  rows: z.int().nullable(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type ImportSummary = z.infer<typeof ImportSummary>;

export const ImportWrites = z.object({
  newActors: z.int(),
  changedActors: z.int(),
  newTies: z.int(),
  changedTies: z.int(),
});
export type ImportWrites = z.infer<typeof ImportWrites>;

export const ImportDraft = ImportSummary.extend({
  /** `null`: pasted. */
  fileName: z.string().nullable(),
  problem: CodedReason.nullable(),
  progress: z
    .object({
      step: z.enum(['reading', 'comparing', 'writing']),
      done: z.int(),
      total: z.int().nullable(),
    })
    .nullable(),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  columns: z.array(ImportColumn),
  options: ImportOptions,
  /** Of the rows; carriers that the rows name are counted by themselves. */
  counts: OutcomeCounts,
  carriers: OutcomeCounts,
  /** What „take over“ would write now, or has written. */
  writes: ImportWrites,
  /** Entries that wait for a decision or a correction and stay behind. */
  waiting: z.int(),
  /** About the file as a whole: cells read as text, mapping gaps such as `no-name-column`. */
  notices: z.array(CodedReason),
  changeSetId: ChangeSetId.nullable(),
  /** The draft in which what stayed behind waits; `null`: nothing did, or it is not applied yet. */
  remainderId: ImportId.nullable(),
});
export type ImportDraft = z.infer<typeof ImportDraft>;
