import type { ChangeSetId } from '@augenhoehe/domain/contract';
import type { ImportId } from '@augenhoehe/domain/exchange';
import { sql } from 'kysely';
import type { Trx } from '../platform/database/schema.ts';
import type { DraftName, StoredDraft } from './draft-store.ts';

function columnList(names: readonly string[]) {
  return sql.join(names.map((column) => sql.ref(column)));
}

/** What a copy shares with its original; the rest of its columns begin anew. */
const copiedColumns = [
  'neighbourhood_id',
  'person_id',
  'kind',
  'source',
  'file_name',
  'encoding',
  'delimiter',
  'sheets',
  'sheet',
  'headings',
  'packed',
  'chosen',
  'options',
  'decisions',
  'corrections',
] as const;

/** Copies the open draft, so that what stays behind when it is applied waits under this id. */
export async function copyDraft(
  trx: Trx,
  name: DraftName,
  { id, at }: { readonly id: ImportId; readonly at: Date },
): Promise<void> {
  await sql`
    insert into import_draft (${columnList(copiedColumns)}, id, created_at, updated_at)
    select ${columnList(copiedColumns)}, ${id}, ${at}, ${at} from import_draft
    where neighbourhood_id = ${name.neighbourhoodId} and id = ${name.id}`.execute(trx);
}

interface Closing {
  readonly changeSetId: ChangeSetId;
  readonly rows: number;
  readonly written: NonNullable<StoredDraft['written']>;
  readonly remainderId: ImportId | null;
  readonly at: Date;
}

/** The draft has done its work; its tables are no longer needed. */
export async function closeDraft(
  trx: Trx,
  name: DraftName,
  { changeSetId, rows, written, remainderId, at }: Closing,
): Promise<void> {
  await trx
    .updateTable('import_draft')
    .set({
      status: 'applied',
      change_set_id: changeSetId,
      rows,
      written: JSON.stringify(written),
      remainder_id: remainderId,
      busy_until: null,
      problem: null,
      packed: new Uint8Array(),
      updated_at: at,
    })
    .where('neighbourhood_id', '=', name.neighbourhoodId)
    .where('id', '=', name.id)
    .execute();
}
