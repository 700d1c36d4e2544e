import { sql } from 'kysely';
import type { Trx } from '../database/schema.ts';
import type { JsonObject } from './tables.ts';
import type { ChangeName } from './undo-store.ts';

export interface EntryImages {
  readonly table: string;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

/** What a change did to rows of these tables. */
export async function entriesOfChange(
  trx: Trx,
  { neighbourhoodId, changeSetId }: ChangeName,
  tables: readonly string[],
): Promise<EntryImages[]> {
  const { rows } = await sql<EntryImages>`
    select table_name as "table", before, after from journal_entry
    where neighbourhood_id = ${neighbourhoodId}::uuid and change_set_id = ${changeSetId}::uuid
      and table_name = any(${tables}::text[])
    order by id`.execute(trx);
  return rows;
}
