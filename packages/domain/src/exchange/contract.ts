import { z } from 'zod';
import { ActorTypeKey } from '../catalogue/index.ts';
import { AreaId, endpoint, requiredText, Slug, text } from '../contract/index.ts';
import { ImportDraft, ImportId, ImportOptions, ImportSummary } from './import-draft.ts';
import {
  CodedReason,
  ImportComparison,
  ImportDecision,
  ImportEntry,
  ImportOutcome,
} from './import-entry.ts';
import { ImportField, ImportKind, ListContent } from './import-field.ts';
import { importLimits } from './import-limits.ts';

const neighbourhood = z.object({ slug: Slug });
const ofImport = neighbourhood.extend({ importId: ImportId });
const ofEntry = ofImport.extend({ entryKey: requiredText(220) });
const audience = { kind: 'member', action: 'import.run' } as const;

/**
 * Sent as `multipart/form-data`: these parts, then the part `file` with the bytes, or the part `text`
 * with what was pasted. The file's name is the source unless `source` says otherwise.
 */
export const startImport = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/imports',
  summary: 'Begin an import with a file or pasted text; nothing enters the inventory yet',
  audience,
  params: neighbourhood,
  body: z.object({
    kind: ListContent,
    source: text(200).optional(),
    text: z.string().max(importLimits.bytes).optional(),
  }),
  files: { file: 'CSV, XLSX, GraphML or GEXF; left out where `text` has the list.' },
  reply: z.object({ id: ImportId }),
});

export const listImports = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/imports',
  summary: 'My imports that are still open, newest first',
  audience,
  params: neighbourhood,
  reply: z.object({ imports: z.array(ImportSummary) }),
});

/** Asked again every second while `progress` is not null. */
export const showImport = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/imports/:importId',
  summary: 'How the file was understood and what the import would do',
  audience,
  params: ofImport,
  reply: ImportDraft,
});

/** Answers with the new plan. The mapping is remembered for lists with the same headings. */
export const changeImport = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/imports/:importId',
  summary: 'Change source, sheet, mapping of columns or options, and plan again',
  audience,
  params: ofImport,
  body: z.object({
    source: requiredText(200).optional(),
    sheet: requiredText(200).optional(),
    /** By index of the column; `null`: not taken. Columns not named keep their field. */
    mapping: z.record(z.string().regex(/^\d{1,3}$/), ImportField.nullable()).optional(),
    options: ImportOptions.partial().optional(),
  }),
  reply: ImportDraft,
});

export const listImportEntries = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/imports/:importId/entries',
  summary: 'Row by row what would happen, in the order of the file',
  audience,
  params: ofImport,
  query: z.object({
    outcome: ImportOutcome.optional(),
    of: z.enum(['row', 'carrier', 'tie']).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(50),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  }),
  reply: z.object({ entries: z.array(ImportEntry), matching: z.int() }),
});

export const showImportEntry = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/imports/:importId/entries/:entryKey',
  summary: 'One entry, its cells, and each possible duplicate side by side',
  audience,
  params: ofEntry,
  reply: z.object({
    entry: ImportEntry,
    cells: z.array(z.object({ columnIndex: z.int(), heading: z.string(), value: z.string() })),
    comparisons: z.array(ImportComparison),
  }),
});

export const decideImportEntry = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/imports/:importId/entries/:entryKey/decision',
  summary: 'Merge an entry field by field, keep it apart, skip it, or leave it undecided again',
  audience,
  params: ofEntry,
  body: ImportDecision,
  reply: z.object({ entry: ImportEntry, import: ImportDraft }),
});

export const correctImportEntry = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/imports/:importId/entries/:entryKey',
  summary: 'Correct cells of a row, or choose its type or area',
  audience,
  params: ofEntry,
  body: z.object({
    /** By index of the column. */
    cells: z.record(z.string().regex(/^\d{1,3}$/), text(5000)).optional(),
    /** For lists without a column for the name. */
    name: requiredText(200).optional(),
    type: ActorTypeKey.nullable().optional(),
    areaId: AreaId.nullable().optional(),
  }),
  reply: z.object({ entry: ImportEntry, import: ImportDraft }),
});

/** `merge` joins each with its best candidate. */
export const decideImportEntries = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/imports/:importId/decisions',
  summary: 'Decide many entries at once',
  audience,
  params: ofImport,
  body: z.object({
    entries: z.union([
      z.array(requiredText(220)).min(1).max(5000),
      z.object({ outcome: ImportOutcome }).strict(),
    ]),
    decision: z.enum(['merge', 'apart', 'skip', 'undecided']),
  }),
  reply: z.object({ decided: z.int(), import: ImportDraft }),
});

/** Refused with `nothing-to-import`, `import-not-ready` or `import-already-applied`. */
export const applyImport = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/imports/:importId/application',
  summary: 'Write what is clear, as one step that can be undone; asked about with `showImport`',
  audience,
  params: ofImport,
  reply: ImportDraft,
});

export const discardImport = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/imports/:importId',
  summary: 'Throw the draft away; what an applied import wrote stays',
  audience,
  params: ofImport,
  reply: z.null(),
});

const reportedProblem = z.object({
  row: z.int(),
  column: z.string(),
  problem: z.string(),
  value: z.string(),
});

/** What the command line prints with `--json`. */
export const ImportReport = z.object({
  rows: z.int(),
  new: z.int(),
  changed: z.int(),
  duplicates: z.array(
    z.object({
      row: z.int(),
      /** Who the row (or the carrier in it) is. */
      name: z.string(),
      with: z.string(),
      /** `null`: the other one is in the inventory. */
      withRow: z.int().nullable(),
      score: z.number(),
      reasons: z.array(z.string()),
    }),
  ),
  faulty: z.array(reportedProblem),
  mapping: z.record(z.string(), z.string().nullable()),
  encoding: z.string(),
  delimiter: z.string().nullable(),
  unchanged: z.int(),
  carriers: z.object({ new: z.int(), known: z.int() }),
  writes: ImportDraft.shape.writes,
  /** Said, but taken: coordinates that were swapped, a second e-mail address. */
  notices: z.array(reportedProblem),
  /** About the list as a whole: columns that are missing, edges and networks that were not read. */
  fileNotices: z.array(CodedReason),
});
export type ImportReport = z.infer<typeof ImportReport>;

/** What the journal says of an import. */
export const ImportChange = z.object({
  kind: z.literal('import.applied'),
  params: ImportDraft.shape.writes.extend({ kind: ImportKind, source: z.string() }),
});
export type ImportChange = z.infer<typeof ImportChange>;
