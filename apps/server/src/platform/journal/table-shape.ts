import { sql } from 'kysely';
import type { Trx } from '../database/schema.ts';

export interface Column {
  readonly name: string;
  /** As SQL writes it, for casts. */
  readonly type: string;
  /** Part of the primary key, the neighbourhood included. */
  readonly key: boolean;
}

/** Another table's columns that refer to columns of this one. */
export interface Reference {
  /** The referring table's name. */
  readonly table: string;
  readonly pairs: readonly { readonly from: string; readonly to: string }[];
}

/** A table now and as the journal knows it: a migration may lie between. */
export interface TableShape {
  readonly table: string;
  /** With its schema: some names, such as „path“, are also types of PostgreSQL's own. */
  readonly qualified: string;
  readonly key: readonly Column[];
  /** Beside the key and the version: the columns that the journal holds and that still exist. */
  readonly columns: readonly Column[];
  /** Columns that say nothing about a change: known on one side only, or the version. */
  readonly incomparable: readonly string[];
  /** Whether rows carry `version`, which only ever increases. */
  readonly versioned: boolean;
  readonly references: readonly Reference[];
}

interface InSchema {
  readonly schema: string;
}

const version = 'version';

export async function tableShape(
  trx: Trx,
  table: string,
  recorded: readonly string[],
): Promise<TableShape> {
  const present = await readColumns(trx, table);
  const [schema] = present.map((column) => column.schema);
  const key = present.filter((column) => column.key);
  if (key.length === 0) throw new Error(`The table ${table} of the journal is gone.`);
  const columns = present.filter(
    (column) => !column.key && column.name !== version && recorded.includes(column.name),
  );
  const comparable = new Set([...key, ...columns].map(({ name }) => name));
  return {
    table,
    qualified: `${schema ?? 'public'}.${table}`,
    key,
    columns,
    incomparable: [...new Set([...recorded, ...present.map(({ name }) => name)])].filter(
      (name) => !comparable.has(name),
    ),
    versioned: present.some(({ name, type }) => name === version && type === 'integer'),
    references: await readReferences(trx, table),
  };
}

/** Without generated columns: those follow from the others. */
async function readColumns(trx: Trx, table: string): Promise<(Column & InSchema)[]> {
  const { rows } = await sql<Column & InSchema>`
    select attribute.attname::text as name,
      format_type(attribute.atttypid, attribute.atttypmod) as type,
      coalesce(attribute.attnum = any (primary_key.indkey), false) as key,
      class.relnamespace::regnamespace::text as schema
    from pg_attribute as attribute
    join pg_class as class on class.oid = attribute.attrelid
    left join pg_index as primary_key
      on primary_key.indrelid = attribute.attrelid and primary_key.indisprimary
    where attribute.attrelid = to_regclass(quote_ident(${table}))
      and attribute.attnum > 0 and not attribute.attisdropped and attribute.attgenerated = ''
    order by attribute.attnum`.execute(trx);
  return rows;
}

async function readReferences(trx: Trx, table: string): Promise<Reference[]> {
  const { rows } = await sql<Reference>`
    select referring.relname::text as "table",
      jsonb_agg(
        jsonb_build_object('from', source.attname, 'to', target.attname) order by part.position
      ) as pairs
    from pg_constraint as reference
    join pg_class as referring on referring.oid = reference.conrelid
    cross join lateral unnest(reference.conkey, reference.confkey)
      with ordinality as part (source, target, position)
    join pg_attribute as source
      on source.attrelid = reference.conrelid and source.attnum = part.source
    join pg_attribute as target
      on target.attrelid = reference.confrelid and target.attnum = part.target
    where reference.contype = 'f' and reference.confrelid = to_regclass(quote_ident(${table}))
    group by reference.oid, referring.relname
    order by referring.relname, reference.oid`.execute(trx);
  return rows;
}
