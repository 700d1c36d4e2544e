import { type Kysely, type RawBuilder, sql } from 'kysely';

/** Raised by a write that no change set was begun for. */
export const writeWithoutChange = 'AH001';

/**
 * Has every write to the table journalled by triggers: one set-based insert per statement, so that
 * an import of thousands of rows stays fast. Rows that a statement leaves as they were are no entry.
 * A changed primary key is one row gone and another one there.
 */
export async function journalTable<DB>(
  db: Kysely<DB>,
  table: string,
  key: readonly string[],
): Promise<void> {
  const writer = sql.id(`journal_${table}`);
  const columns = sql.join(key.map((column) => sql.id(column)));
  const rowKey = sql`concat_ws('/', ${sql.join(key.slice(1).map((column) => sql.id(column)))})`;
  const name = sql.lit(table);
  // The instants inside the JSON must read the same whatever the session's time zone is.
  await sql`
    create or replace function ${writer}() returns trigger language plpgsql
    set timezone = 'UTC' as $journal$
    declare
      change uuid := nullif(current_setting('app.change_set', true), '')::uuid;
      home uuid;
    begin
      if tg_op = 'DELETE' then
        select neighbourhood_id into home from old_rows limit 1;
      else
        select neighbourhood_id into home from new_rows limit 1;
      end if;
      if change is null or home is not null and not exists (
        select from change_set where neighbourhood_id = home and id = change
      ) then
        raise exception 'a write to % that belongs to no change', ${name}
          using errcode = ${sql.lit(writeWithoutChange)};
      end if;
      if tg_op = 'INSERT' then
        ${insertEntries(sql`${name}, ${rowKey}, null, to_jsonb(new_rows) from new_rows`)};
      elsif tg_op = 'DELETE' then
        ${insertEntries(sql`${name}, ${rowKey}, to_jsonb(old_rows), null from old_rows`)};
      else
        ${insertEntries(sql`${name}, ${rowKey}, before, after from (
          select ${columns}, to_jsonb(old_rows) as before, to_jsonb(new_rows) as after
          from old_rows full join new_rows using (${columns}) offset 0
        ) as pairs where before is distinct from after`)};
      end if;
      return null;
    end $journal$`.execute(db);
  for (const [event, rows] of [
    ['insert', 'new table as new_rows'],
    ['update', 'old table as old_rows new table as new_rows'],
    ['delete', 'old table as old_rows'],
  ] as const) {
    await sql`
      create or replace trigger ${sql.id(`journal_${event}`)}
      after ${sql.raw(event)} on ${sql.table(table)} referencing ${sql.raw(rows)}
      for each statement execute function ${writer}()`.execute(db);
  }
}

function insertEntries(rest: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`insert into journal_entry
    (neighbourhood_id, change_set_id, table_name, row_key, before, after)
    select neighbourhood_id, change, ${rest}`;
}
