import { type Kysely, sql } from 'kysely';
import { appRole } from '../database/app-role.ts';
import type { Trx } from '../database/schema.ts';

function forgetting(table: string) {
  return sql.id(`forget_${table}`);
}

/**
 * For migrations: the app's role may take what the journal holds of this table's rows out of it, of
 * its own neighbourhood only. What is erased must not live on in the history; everything else in the
 * journal stays beyond the reach of that role. The change sets remain, without these entries.
 */
export async function letForget<DB>(db: Kysely<DB>, table: string): Promise<void> {
  await sql`
    create function ${forgetting(table)}(keys text[]) returns void language sql
    security definer set search_path = public, pg_temp as $forget$
      delete from journal_entry
      where neighbourhood_id = nullif(current_setting('app.neighbourhood_id', true), '')::uuid
        and table_name = ${sql.lit(table)} and row_key = any (keys)
    $forget$`.execute(db);
  await sql`revoke all on function ${forgetting(table)}(text[]) from public`.execute(db);
  await sql`grant execute on function ${forgetting(table)}(text[]) to ${sql.id(appRole)}`.execute(
    db,
  );
}

/** Takes rows out of the journal for good: no change of them can be read or undone any more. */
export async function forgetRows(trx: Trx, table: string, keys: readonly string[]): Promise<void> {
  await sql`select ${forgetting(table)}(${keys}::text[])`.execute(trx);
}
