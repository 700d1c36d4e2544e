import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { describeOnEmptyDatabases } from './testing.ts';

describeOnEmptyDatabases('values as JavaScript sees them', (open) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
  });

  /** By the simple protocol and, with a parameter, by the extended one. */
  async function read(expression: string, condition = sql`true`): Promise<unknown> {
    const { rows } = await sql<{ value: unknown }>`
      select ${sql.raw(expression)} as value where ${condition}`.execute(database.kysely);
    return rows[0]?.value;
  }

  it.each<[string, unknown]>([
    ['(select count(*) from generate_series(1, 3))', 3],
    ['9007199254740991::bigint', Number.MAX_SAFE_INTEGER],
    ['array[1, null]::bigint[]', [1, null]],
    ['1.5::double precision', 1.5],
    [`'12345678901234567890.12'::numeric`, '12345678901234567890.12'],
    [`array[1.50]::numeric[]`, ['1.50']],
    [`'2024-02-29'::date`, '2024-02-29'],
    [`array['2024-02-29']::date[]`, ['2024-02-29']],
    [`'2026-03-29 03:00:00.123+02'::timestamptz`, new Date('2026-03-29T01:00:00.123Z')],
    [`array['2026-01-01 00:00+00']::timestamptz[]`, [new Date('2026-01-01T00:00:00Z')]],
    [`'2026-03-29 03:00:00'::timestamp`, new Date('2026-03-29T03:00:00Z')],
    [`'infinity'::timestamptz`, Number.POSITIVE_INFINITY],
    [`'1 day 02:00'::interval`, '1 day 02:00:00'],
    [`'{"a": [1, null, "ü"]}'::jsonb`, { a: [1, null, 'ü'] }],
    [`'[1]'::json`, [1]],
    [String.raw`'\x00ff'::bytea`, Buffer.from([0, 255])],
    ['true', true],
    ['null::date', null],
    [`array['a,b', '"', null, 'ä']`, ['a,b', '"', null, 'ä']],
    [
      `array['00000000-0000-4000-8000-000000000000']::uuid[]`,
      ['00000000-0000-4000-8000-000000000000'],
    ],
    [`array[]::text[]`, []],
  ])('reads %s', async (expression, value) => {
    expect(await read(expression)).toEqual(value);
    expect(await read(expression, sql`${true}::boolean`)).toEqual(value);
  });

  it('refuses a number that JavaScript cannot tell apart from its neighbours', async () => {
    await expect(read('9007199254740993::bigint')).rejects.toThrow(RangeError);
    expect(await read('1')).toBe(1);
  });

  it.each<[string, unknown]>([
    ['bigint', 42],
    ['date', '2024-02-29'],
    ['timestamptz', new Date('2026-03-29T01:00:00.123Z')],
    ['bytea', Buffer.from([0, 255])],
    ['text[]', ['a,b', '"', 'ä']],
    ['uuid[]', ['00000000-0000-4000-8000-000000000000']],
    ['boolean', false],
    ['text', 'NUL follows an ä'],
    ['double precision', 0.1],
  ])('gives back a %s as it was given', async (type, value) => {
    const { rows } = await sql<{ value: unknown }>`
      select ${value}::${sql.raw(type)} as value`.execute(database.kysely);
    expect(rows[0]?.value).toEqual(value);
  });

  it('takes JSON as text', async () => {
    const value = { list: [1, { a: null }], text: 'ü"' };
    const { rows } = await sql<{ value: unknown }>`
      select ${JSON.stringify(value)}::jsonb as value`.execute(database.kysely);
    expect(rows[0]?.value).toEqual(value);
  });

  it('counts the rows that a statement touched', async () => {
    await database.asOperator(async (trx) => {
      await sql`create temporary table counted (number int) on commit drop`.execute(trx);
      const added = await sql`insert into counted select generate_series(1, ${5}::int)`.execute(
        trx,
      );
      const removed = await sql`delete from counted where number > 3`.execute(trx);
      expect([added.numAffectedRows, removed.numAffectedRows]).toEqual([5n, 2n]);
    });
  });
});
