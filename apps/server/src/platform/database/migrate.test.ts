import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { afterAll, expect, it } from 'vitest';
import { type Migrations, migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { createServerDatabase, describeOnEmptyDatabases, dropServerDatabase } from './testing.ts';

function creating(table: string): Migration {
  return {
    async up(db) {
      await sql`create table ${sql.table(table)} (id int)`.execute(db);
    },
  };
}

const first: Migrations = { '0001-first': creating('first') };
const second: Migrations = { ...first, '0002-second': creating('second') };

describeOnEmptyDatabases('migrations', (open) => {
  it('bring a fresh and an older database forward, and change nothing the second time', async () => {
    const database = await open();
    await migrate(database, first);
    await sql`insert into first values (1)`.execute(database.kysely);
    await migrate(database, second);
    await migrate(database, second);
    const { rows } = await sql`
      select (select count(*) from first) as first, (select count(*) from second) as second`.execute(
      database.kysely,
    );
    expect(rows).toEqual([{ first: 1, second: 0 }]);
  });

  it('refuse a database that a newer program made', async () => {
    const database = await open();
    await migrate(database, second);
    await expect(migrate(database, first)).rejects.toMatchObject({
      code: 'database-newer-than-program',
      message: expect.stringContaining('0002-second'),
    });
  });

  it('leave nothing half done when one fails', async () => {
    const database = await open();
    const broken: Migrations = {
      ...first,
      '0002-broken': {
        async up(db) {
          await sql`create table half (id int)`.execute(db);
          await sql`create table first (id int)`.execute(db);
        },
      },
    };
    await expect(migrate(database, broken)).rejects.toMatchObject({ code: '42P07' });
    const { rows } = await sql`select to_regclass('half') as half`.execute(database.kysely);
    expect(rows).toEqual([{ half: null }]);
    await migrate(database, second);
  });
});

const urls: string[] = [];

afterAll(async () => {
  for (const url of urls) await dropServerDatabase(url);
});

it('run once when several processes start at the same moment', async () => {
  const url = await createServerDatabase();
  urls.push(url);
  const databases = await Promise.all(Array.from({ length: 5 }, () => openDatabase({ url })));
  await Promise.all(databases.map((database) => migrate(database, second)));
  const [database] = databases;
  const names = await database?.executeSql('select name from kysely_migration order by name');
  expect(names?.rows).toEqual([
    { name: '0000-journal' },
    { name: '0001-first' },
    { name: '0002-second' },
  ]);
  await Promise.all(databases.map((each) => each.close()));
});
