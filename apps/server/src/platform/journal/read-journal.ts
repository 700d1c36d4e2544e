import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../database/schema.ts';
import type { JsonObject } from './tables.ts';

export interface RowName {
  readonly table: string;
  /** The primary key's columns after the neighbourhood, joined by „/“. */
  readonly key: string;
}

export interface JournalEntry extends RowName {
  readonly id: number;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

export interface ChangeSet {
  readonly id: string;
  readonly kind: string;
  readonly params: JsonObject;
  readonly personId: string | null;
  readonly at: Date;
  readonly undoes: string | null;
  readonly undoneBy: string | null;
  readonly entryCount: number;
  /** The first of them, in order. */
  readonly entries: readonly JournalEntry[];
}

export interface JournalCursor {
  readonly at: Date;
  readonly id: string;
}

export interface JournalPage {
  readonly changeSets: readonly ChangeSet[];
  /** Where the next page begins; undefined on the last one. */
  readonly next: JournalCursor | undefined;
}

export interface JournalQuery {
  readonly neighbourhoodId: string;
  /** A condition on `journal_entry`: only changes with such entries, and only these of their entries. */
  readonly entries?: RawBuilder<boolean>;
  /** A condition on `change_set`. */
  readonly changes?: RawBuilder<boolean>;
  readonly after?: JournalCursor;
  readonly limit: number;
  /** How many entries of each change come along; 20 unless told. */
  readonly entriesEach?: number;
  /** Columns by table that nobody wants to see: they stay in the database. */
  readonly unread?: ReadonlyMap<string, readonly string[]>;
}

/** Change sets of a neighbourhood, newest first. */
export async function readJournal(trx: Trx, query: JournalQuery): Promise<JournalPage> {
  const { neighbourhoodId, entries, changes, after, limit, entriesEach = 20, unread } = query;
  const ofEntries = entries === undefined ? sql`` : sql`and ${entries}`;
  const ofChanges = changes === undefined ? sql`` : sql`and ${changes}`;
  const olderThan =
    after === undefined
      ? sql``
      : sql`and (at, id) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`;
  const touching =
    entries === undefined
      ? sql``
      : sql`and id in (select change_set_id from journal_entry
          where neighbourhood_id = ${neighbourhoodId}::uuid ${ofEntries})`;
  const { rows } = await sql<ChangeSet>`
    select change_set.id, kind, params, person_id as "personId", at, undoes,
      undone_by as "undoneBy", entry_count as "entryCount", entries
    from (
      select * from change_set
      where neighbourhood_id = ${neighbourhoodId}::uuid ${olderThan} ${touching} ${ofChanges}
      order by at desc, id desc limit ${limit + 1}
    ) as change_set
    cross join lateral (
      select count(*) as entry_count from journal_entry
      where neighbourhood_id = ${neighbourhoodId}::uuid and change_set_id = change_set.id ${ofEntries}
    ) as counted
    cross join lateral (
      select coalesce(jsonb_agg(${entryWithout(unread)} order by id), '[]') as entries from (
        select * from journal_entry
        where neighbourhood_id = ${neighbourhoodId}::uuid and change_set_id = change_set.id ${ofEntries}
        order by id limit ${entriesEach}
      ) as first_entries
    ) as shown
    order by at desc, id desc`.execute(trx);
  const changeSets = rows.slice(0, limit);
  const last = changeSets.at(-1);
  return {
    changeSets,
    next: rows.length > limit && last !== undefined ? { at: last.at, id: last.id } : undefined,
  };
}

function entryWithout(unread: JournalQuery['unread'] = new Map()): RawBuilder<unknown> {
  const columns = JSON.stringify(Object.fromEntries(unread));
  const left = sql`array(select jsonb_array_elements_text(${columns}::jsonb -> table_name))`;
  return sql`jsonb_build_object(
    'id', id, 'table', table_name, 'key', row_key, 'before', before - ${left}, 'after', after - ${left})`;
}

/** Everybody who changed anything in the neighbourhood. */
export async function peopleOfJournal(trx: Trx, neighbourhoodId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct person_id as id from change_set
    where neighbourhood_id = ${neighbourhoodId}::uuid and person_id is not null
    order by 1 limit 500`.execute(trx);
  return rows.map(({ id }) => id);
}
