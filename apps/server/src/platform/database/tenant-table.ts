import { type Kysely, sql } from 'kysely';
import { journalTable } from '../journal/journal-table.ts';
import { appRole } from './app-role.ts';

interface Protection {
  /** False for tables of the machinery, whose rows nobody would want to see in a history or to undo. */
  readonly journal?: boolean;
}

/**
 * For migrations: makes the table a tenant's. The app's role sees and writes only rows of the
 * neighbourhood that its transaction names, and every write is journalled. The primary key must
 * begin with `neighbourhood_id uuid`. Call it again when a migration changes the primary key.
 */
export async function protectTenantTable<DB>(
  db: Kysely<DB>,
  table: string,
  { journal = true }: Protection = {},
): Promise<void> {
  const key = await primaryKey(db, table);
  if (key[0] !== 'neighbourhood_id') {
    throw new Error(`The primary key of ${table} does not begin with neighbourhood_id.`);
  }
  await isolateNeighbourhoods(db, table);
  await sql`grant select, insert, update, delete on ${sql.table(table)} to ${sql.id(appRole)}`.execute(
    db,
  );
  if (journal) await journalTable(db, table, key);
}

/** Row-level security alone; the caller grants what the app's role may do. */
export async function isolateNeighbourhoods<DB>(db: Kysely<DB>, table: string): Promise<void> {
  const named = sql.table(table);
  await sql`alter table ${named} enable row level security`.execute(db);
  await sql`alter table ${named} force row level security`.execute(db);
  await sql`drop policy if exists neighbourhood on ${named}`.execute(db);
  await sql`drop policy if exists operator on ${named}`.execute(db);
  // The setting is read once per statement, as the subquery does not depend on the row.
  const own = sql`neighbourhood_id =
    (select nullif(current_setting('app.neighbourhood_id', true), '')::uuid)`;
  await sql`create policy neighbourhood on ${named} to ${sql.id(appRole)}
    using (${own}) with check (${own})`.execute(db);
  await sql`create policy operator on ${named} to current_user
    using (true) with check (true)`.execute(db);
}

async function primaryKey<DB>(db: Kysely<DB>, table: string): Promise<string[]> {
  const { rows } = await sql<{ column: string }>`
    select attribute.attname::text as column
    from pg_index as index
    cross join lateral unnest(index.indkey) with ordinality as part (number, position)
    join pg_attribute as attribute
      on attribute.attrelid = index.indrelid and attribute.attnum = part.number
    where index.indrelid = to_regclass(quote_ident(${table})) and index.indisprimary
    order by part.position`.execute(db);
  return rows.map(({ column }) => column);
}
