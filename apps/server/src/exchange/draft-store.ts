import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import {
  ImportDecision,
  ImportField,
  type ImportId,
  ImportId as ImportIdSchema,
  ImportKind,
  ImportOptions,
  ImportWrites,
} from '@augenhoehe/domain/exchange';
import { AreaId, ChangeSetId as ChangeSetIdSchema } from '@augenhoehe/domain/contract';
import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../platform/database/schema.ts';
import type { ImportDraftTable } from './tables.ts';

const Correction = z.object({
  cells: z.record(z.string(), z.string()),
  name: z.string().optional(),
  type: z.string().nullable().optional(),
  areaId: AreaId.nullable().optional(),
});

const Kept = z.object({
  kind: ImportKind,
  sheets: z.array(z.string()),
  chosen: z.record(z.string(), ImportField.nullable()),
  options: ImportOptions,
  decisions: z.record(z.string(), ImportDecision),
  corrections: z.record(z.string(), Correction),
  status: z.enum(['open', 'applied']),
  problem: z
    .object({ code: z.string(), params: z.record(z.string(), z.string().or(z.number())) })
    .nullable(),
  changeSetId: ChangeSetIdSchema.nullable(),
  written: z.object({ writes: ImportWrites, waiting: z.int() }).nullable(),
  remainderId: ImportIdSchema.nullable(),
});

/** An import as it is kept. */
export interface StoredDraft extends z.infer<typeof Kept> {
  readonly id: ImportId;
  readonly personId: string;
  readonly source: string;
  readonly fileName: string | null;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly sheet: string;
  readonly headings: string;
  readonly revision: number;
  readonly busyUntil: Date | null;
  readonly rows: number | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

type Row = Omit<Selectable<ImportDraftTable>, 'packed'>;

const columns = [
  'neighbourhood_id',
  'id',
  'person_id',
  'kind',
  'source',
  'file_name',
  'encoding',
  'delimiter',
  'sheets',
  'sheet',
  'headings',
  'chosen',
  'options',
  'decisions',
  'corrections',
  'revision',
  'status',
  'busy_until',
  'problem',
  'change_set_id',
  'rows',
  'written',
  'remainder_id',
  'created_at',
  'updated_at',
] as const;

function toDraft(row: Row): StoredDraft {
  return {
    ...Kept.parse({ ...row, changeSetId: row.change_set_id, remainderId: row.remainder_id }),
    id: row.id,
    personId: row.person_id,
    source: row.source,
    fileName: row.file_name,
    encoding: row.encoding,
    delimiter: row.delimiter,
    sheet: row.sheet,
    headings: row.headings,
    revision: row.revision,
    busyUntil: row.busy_until,
    rows: row.rows,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export interface NewDraft {
  readonly id: ImportId;
  readonly personId: string;
  readonly kind: ImportKind;
  readonly source: string;
  readonly fileName: string | null;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly sheets: readonly string[];
  readonly headings: string;
  readonly packed: Uint8Array;
  readonly options: ImportOptions;
  readonly at: Date;
}

export async function insertDraft(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  draft: NewDraft,
): Promise<void> {
  const none = JSON.stringify({});
  await trx
    .insertInto('import_draft')
    .values({
      neighbourhood_id: neighbourhoodId,
      id: draft.id,
      person_id: draft.personId,
      kind: draft.kind,
      source: draft.source,
      file_name: draft.fileName,
      encoding: draft.encoding,
      delimiter: draft.delimiter,
      sheets: JSON.stringify(draft.sheets),
      sheet: draft.sheets[0] ?? '',
      headings: draft.headings,
      packed: draft.packed,
      chosen: none,
      options: JSON.stringify(draft.options),
      decisions: none,
      corrections: none,
      revision: 1,
      status: 'open',
      busy_until: null,
      problem: null,
      change_set_id: null,
      rows: null,
      written: null,
      remainder_id: null,
      created_at: draft.at,
      updated_at: draft.at,
    })
    .execute();
}

export interface DraftName {
  readonly neighbourhoodId: NeighbourhoodId;
  readonly id: ImportId;
  /** Drafts belong to who began them. */
  readonly personId: string;
}

export async function findDraft(trx: Trx, name: DraftName): Promise<StoredDraft | null> {
  const row = await trx
    .selectFrom('import_draft')
    .select(columns)
    .where('neighbourhood_id', '=', name.neighbourhoodId)
    .where('id', '=', name.id)
    .where('person_id', '=', name.personId)
    .executeTakeFirst();
  return row === undefined ? null : toDraft(row);
}

/** The draft, locked until the transaction ends. */
export async function lockDraft(trx: Trx, name: DraftName): Promise<StoredDraft | null> {
  const row = await trx
    .selectFrom('import_draft')
    .select(columns)
    .where('neighbourhood_id', '=', name.neighbourhoodId)
    .where('id', '=', name.id)
    .where('person_id', '=', name.personId)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toDraft(row);
}

export async function openDrafts(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  personId: string,
): Promise<StoredDraft[]> {
  const rows = await trx
    .selectFrom('import_draft')
    .select(columns)
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('person_id', '=', personId)
    .where('status', '=', 'open')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(50)
    .execute();
  return rows.map(toDraft);
}

export async function packedTables(trx: Trx, name: DraftName): Promise<Uint8Array> {
  const { packed } = await trx
    .selectFrom('import_draft')
    .select('packed')
    .where('neighbourhood_id', '=', name.neighbourhoodId)
    .where('id', '=', name.id)
    .executeTakeFirstOrThrow();
  return packed;
}

export type DraftEdit = Pick<
  StoredDraft,
  'source' | 'sheet' | 'headings' | 'chosen' | 'options' | 'decisions' | 'corrections'
>;

export async function updateDraft(
  trx: Trx,
  name: DraftName,
  edit: DraftEdit & { readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('import_draft')
    .set({
      source: edit.source,
      sheet: edit.sheet,
      headings: edit.headings,
      chosen: JSON.stringify(edit.chosen),
      options: JSON.stringify(edit.options),
      decisions: JSON.stringify(edit.decisions),
      corrections: JSON.stringify(edit.corrections),
      revision: sql`revision + 1`,
      updated_at: edit.at,
    })
    .where('neighbourhood_id', '=', name.neighbourhoodId)
    .where('id', '=', name.id)
    .execute();
}

export interface DraftState {
  readonly busyUntil: Date | null;
  readonly problem: StoredDraft['problem'];
}

export async function setDraftState(trx: Trx, name: DraftName, state: DraftState): Promise<void> {
  await trx
    .updateTable('import_draft')
    .set({
      busy_until: state.busyUntil,
      problem: state.problem === null ? null : JSON.stringify(state.problem),
    })
    .where('neighbourhood_id', '=', name.neighbourhoodId)
    .where('id', '=', name.id)
    .execute();
}

export async function deleteDraft(trx: Trx, name: DraftName): Promise<void> {
  await trx
    .deleteFrom('import_draft')
    .where('neighbourhood_id', '=', name.neighbourhoodId)
    .where('id', '=', name.id)
    .where('person_id', '=', name.personId)
    .execute();
}
