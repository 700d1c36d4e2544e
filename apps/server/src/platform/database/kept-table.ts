import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import { insertRows } from './bulk.ts';
import type { Schema, Trx } from './schema.ts';

/** An entry whose schema the caller knows. */
export type Entry = Readonly<Record<string, unknown>>;

/** A tenant table whose rows can be taken along and brought back: what an entry is, and where it stands. */
export interface KeptTable {
  /** Its name outside of the database. */
  readonly name: string;
  readonly table: keyof Schema;
  /** Columns of the primary key after the neighbourhood: the order. */
  readonly order: readonly string[];
  readonly entry: z.ZodType;
  readonly columns: readonly string[];
  /** Columns that follow from the others; they are never taken along. */
  readonly derived: readonly string[];
  /** How many entries are read or written at a time, where they are so large that the usual number is too many. */
  readonly atOnce?: number;
  /** @param entry what `entry` has parsed */
  readonly toRow: (entry: Entry) => Entry;
}

interface Described<Shape extends z.ZodObject> {
  readonly name: string;
  readonly table: keyof Schema;
  readonly order: readonly string[];
  readonly entry: Shape;
  readonly derived?: readonly string[];
  readonly atOnce?: number;
  readonly derive?: (entry: z.output<Shape>) => Entry;
}

function columnOf(key: string): string {
  return key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

/** Each key of the entry is a column: `createdAt` is `created_at`. */
export function keptTable<Shape extends z.ZodObject>(described: Described<Shape>): KeptTable {
  const { derive, derived = [], entry: schema, ...named } = described;
  const keys = Object.keys(schema.shape);
  return {
    ...named,
    entry: schema,
    columns: keys.map(columnOf),
    derived,
    toRow: (entry) => ({
      ...Object.fromEntries(keys.map((key) => [columnOf(key), entry[key]])),
      // The caller has it from the schema, which the type of a list of tables cannot say.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
      ...derive?.(entry as z.output<Shape>),
    }),
  };
}

interface Chosen {
  readonly kept: KeptTable;
  /** Left out: all rows. */
  readonly where?: RawBuilder<boolean> | undefined;
}

const all = sql<boolean>`true`;

/** Rows as entries: keys instead of columns, instants as text. */
export async function readEntries(
  trx: Trx,
  neighbourhoodId: string,
  {
    kept,
    where = all,
    limit,
    offset,
  }: Chosen & { readonly limit: number; readonly offset: number },
): Promise<Entry[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select ${sql.join(kept.columns.map((column) => sql.ref(column)))}
    from ${sql.table(kept.table)}
    where neighbourhood_id = ${neighbourhoodId} and ${where}
    order by ${sql.join(kept.order.map((column) => sql.ref(column)))}
    limit ${limit} offset ${offset}`.execute(trx);
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(toPair)));
}

/** How many rows there are of which the condition does not hold. */
export async function countWithout(
  trx: Trx,
  neighbourhoodId: string,
  { kept, where = all }: Chosen,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(kept.table)}
    where neighbourhood_id = ${neighbourhoodId} and not ${where}`.execute(trx);
  return rows[0]?.count ?? 0;
}

function toPair([column, value]: [string, unknown]): [string, unknown] {
  const key = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return [key, value instanceof Date ? value.toISOString() : value];
}

/** Brings entries back as rows. */
export async function insertEntries(
  trx: Trx,
  neighbourhoodId: string,
  { kept, entries }: { readonly kept: KeptTable; readonly entries: readonly Entry[] },
): Promise<void> {
  const rows = entries.map((entry) => ({
    neighbourhood_id: neighbourhoodId,
    ...kept.toRow(entry),
  }));
  // The table's own columns, which the introspection test compares with the database.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  await insertRows(trx, kept.table, rows as never);
}
