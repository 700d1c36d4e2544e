import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../database/schema.ts';
import type { Column, Reference, TableShape } from './table-shape.ts';

export interface ChangeName {
  readonly neighbourhoodId: string;
  readonly changeSetId: string;
}

export type Operation = 'insert' | 'update' | 'delete';

/** Entries of one operation, by their ids, both included. */
export interface Part {
  readonly operation: Operation;
  readonly first: number;
  readonly last: number;
}

/** Statements of the same kind on the same table without another one between. */
export interface Run extends Part {
  readonly table: string;
  readonly entries: number;
}

interface PartQuery {
  readonly change: ChangeName;
  readonly shape: TableShape;
  readonly part: Part;
  /** Keys of rows to be left out. */
  readonly kept: readonly string[];
}

/** The change's runs, the last one first. */
export async function readRuns(trx: Trx, change: ChangeName): Promise<Run[]> {
  const { rows } = await sql<Run>`
    select table_name as "table", operation, min(id) as first, max(id) as last,
      count(*) as entries
    from (
      select *, row_number() over (order by id)
        - row_number() over (partition by table_name, operation order by id) as run
      from (
        select id, table_name, case when before is null then 'insert'
          when after is null then 'delete' else 'update' end as operation
        from journal_entry where ${ofChange(change)}
      ) as entry
    ) as numbered
    group by table_name, operation, run
    order by first desc`.execute(trx);
  return rows;
}

/** Whether both runs touched a row that is the same. */
export async function shareRows(
  trx: Trx,
  change: ChangeName,
  [one, other]: readonly [Run, Run],
): Promise<boolean> {
  if (one.table !== other.table) return false;
  const { rows } = await sql`
    (select row_key from journal_entry where ${ofChange(change)}
      and table_name = ${one.table} and id between ${one.first} and ${one.last})
    intersect
    (select row_key from journal_entry where ${ofChange(change)}
      and table_name = ${other.table} and id between ${other.first} and ${other.last})
    limit 1`.execute(trx);
  return rows.length > 0;
}

/** The columns that the journal holds of the table's rows; the same for all rows of one change. */
export async function recordedColumns(
  trx: Trx,
  change: ChangeName,
  table: string,
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select jsonb_object_keys(image) as name from (
      select coalesce(after, before) as image from journal_entry
      where ${ofChange(change)} and table_name = ${table} limit 1
    ) as entry`.execute(trx);
  return rows.map(({ name }) => name);
}

/** Locks the change's rows of this table; returns the keys of those not as the change left them. */
export async function changedRows(
  trx: Trx,
  change: ChangeName,
  shape: TableShape,
): Promise<string[]> {
  const entries = sql`(
    select distinct on (row_key) row_key, after,
      ${typedKey(shape.key, sql`coalesce(after, before)`)}
    from journal_entry where ${ofChange(change)} and table_name = ${shape.table}
    order by row_key, id desc
  ) as entry`;
  await sql`select count(*) from (
    select from ${entries} join ${sql.table(shape.table)} as present
      on ${sameRow(shape.key, 'present', 'entry')} for update of present
  ) as locked`.execute(trx);
  const ignored = sql`${shape.incomparable}::text[]`;
  const { rows } = await sql<{ key: string }>`
    select row_key as key
    from ${entries} left join ${sql.table(shape.table)} as present
      on ${sameRow(shape.key, 'present', 'entry')}
    where to_jsonb(present) - ${ignored} is distinct from after - ${ignored}
    order by row_key`.execute(trx);
  return rows.map(({ key }) => key);
}

/** Keys of the part's inserted rows that any other row refers to. */
export async function referredRows(trx: Trx, query: PartQuery): Promise<string[]> {
  const keys = new Set<string>();
  for (const reference of query.shape.references) {
    for (const key of await referredBy(trx, query, reference)) keys.add(key);
  }
  return [...keys];
}

async function referredBy(trx: Trx, query: PartQuery, reference: Reference): Promise<string[]> {
  const { shape } = query;
  const refers = sql.join(
    reference.pairs.map(
      ({ from, to }) => sql`${sql.ref(`referring.${from}`)} = ${sql.ref(`present.${to}`)}`,
    ),
    sql` and `,
  );
  const inserted = keyedEntries(query, sql`after`);
  const goesToo =
    reference.table === shape.table
      ? sql`and not exists (select from ${inserted} as same
          where ${sameRow(shape.key, 'referring', 'same')})`
      : sql``;
  const { rows } = await sql<{ key: string }>`
    select distinct row_key as key
    from ${inserted} as entry
    join ${sql.table(shape.table)} as present on ${sameRow(shape.key, 'present', 'entry')}
    join ${sql.table(reference.table)} as referring on ${refers}
    where true ${goesToo}
    order by row_key`.execute(trx);
  return rows.map(({ key }) => key);
}

/** Takes the part's statements back; returns how many rows that were. */
export async function undoPart(trx: Trx, query: PartQuery): Promise<number> {
  const { numAffectedRows } = await inverse(query).execute(trx);
  return Number(numAffectedRows ?? 0);
}

function inverse(query: PartQuery): RawBuilder<unknown> {
  switch (query.part.operation) {
    case 'insert':
      return deleteRows(query);
    case 'update':
      return restoreRows(query);
    case 'delete':
      return insertRows(query);
  }
}

function deleteRows(query: PartQuery): RawBuilder<unknown> {
  const { table, key } = query.shape;
  return sql`delete from ${sql.table(table)} as present
    using ${keyedEntries(query, sql`after`)} as entry where ${sameRow(key, 'present', 'entry')}`;
}

function insertRows(query: PartQuery): RawBuilder<unknown> {
  const { table, qualified, key, columns, versioned } = query.shape;
  const names = [...key, ...columns].map(({ name }) => name);
  const target = sql.join(
    [...names, ...(versioned ? ['version'] : [])].map((name) => sql.id(name)),
  );
  const values = names.map((name) => sql`${sql.ref(`image.${name}`)}`);
  const version = sql`coalesce(image.version, 0) + 1`;
  return sql`insert into ${sql.table(table)} (${target}) overriding system value
    select ${sql.join([...values, ...(versioned ? [version] : [])])}
    from journal_entry
    cross join lateral jsonb_populate_record(null::${sql.table(qualified)}, before) as image
    where ${inPart(query)} order by journal_entry.id`;
}

/** A row that several of the statements touched goes back to before the first of them. */
function restoreRows(query: PartQuery): RawBuilder<unknown> {
  const { table, qualified, key, columns, versioned } = query.shape;
  const assignments = columns.map(({ name }) => sql`${sql.id(name)} = ${sql.ref(`image.${name}`)}`);
  const version = sql`version = present.version + 1`;
  return sql`update ${sql.table(table)} as present
    set ${sql.join([...assignments, ...(versioned ? [version] : [])])}
    from (
      select distinct on (row_key) before, ${typedKey(key, sql`before`)} from journal_entry
      where ${inPart(query)} order by row_key, id
    ) as entry
    cross join lateral jsonb_populate_record(null::${sql.table(qualified)}, entry.before) as image
    where ${sameRow(key, 'present', 'entry')}`;
}

export async function rowAt(trx: Trx, change: ChangeName, id: number): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select row_key as key from journal_entry
    where ${ofChange(change)} and id = ${id}`.execute(trx);
  return rows.map(({ key }) => key);
}

function ofChange({ neighbourhoodId, changeSetId }: ChangeName): RawBuilder<boolean> {
  return sql`neighbourhood_id = ${neighbourhoodId}::uuid and change_set_id = ${changeSetId}::uuid`;
}

function inPart({ change, shape, part, kept }: PartQuery): RawBuilder<boolean> {
  return sql`journal_entry.neighbourhood_id = ${change.neighbourhoodId}::uuid
    and journal_entry.change_set_id = ${change.changeSetId}::uuid
    and journal_entry.table_name = ${shape.table}
    and journal_entry.id between ${part.first} and ${part.last}
    and journal_entry.row_key not in (select unnest(${kept}::text[]))`;
}

/**
 * The part's entries with their rows' keys in the columns' types. `offset 0` keeps the casts out of
 * the joins over it: row-level security lets an index serve only conditions that cannot leak, and a
 * cast might.
 */
function keyedEntries(query: PartQuery, image: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select row_key, ${typedKey(query.shape.key, image)} from journal_entry
    where ${inPart(query)} offset 0
  )`;
}

function typedKey(key: readonly Column[], image: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql.join(
    key.map(
      ({ name, type }) =>
        sql`(${image} ->> ${sql.lit(name)})::${sql.raw(type)} as ${sql.id(`key_${name}`)}`,
    ),
  );
}

function sameRow(key: readonly Column[], row: string, entry: string): RawBuilder<boolean> {
  return sql.join(
    key.map(({ name }) => sql`${sql.ref(`${row}.${name}`)} = ${sql.ref(`${entry}.key_${name}`)}`),
    sql` and `,
  );
}
