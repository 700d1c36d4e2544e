import { afterAll, describe, inject } from 'vitest';
import type { Database } from './database.ts';
import { migrate, type Migrations } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { newDataPlace } from './testing/data-place.ts';
import { emptyDatabase } from './testing/empty-database.ts';
import { openMemoryCopy } from './testing/memory-copy.ts';
import { createServerDatabase, dropServerDatabase } from './testing/server-database.ts';

export { createServerDatabase, dropServerDatabase, newDataPlace };

declare module 'vitest' {
  interface ProvidedContext {
    readonly migratedDatabases: MigratedDatabases;
  }
}

/** What tests begin with copies of: all tables are there, and nothing in them. */
export interface MigratedDatabases {
  /** The names of the migrations that were made. */
  readonly migrations: readonly string[];
  /** The name of the database on the test server. */
  readonly onServer: string;
  /** Of the embedded database, which is closed. */
  readonly folder: string;
}

type Open = () => Promise<Database>;

/**
 * Runs the block twice: on the embedded database in memory, and on the PostgreSQL server that
 * `TEST_DATABASE_URL` names. Each `open` gives a new database with all the program's tables and nothing
 * in them, closed when the block is over.
 */
export function describeOnBothEngines(name: string, block: (open: Open) => void): void {
  describeOn(name, block, {
    embedded: async () => alreadyMigrated(await openMemoryCopy(inject('migratedDatabases').folder)),
    server: async (url) => alreadyMigrated(await openDatabase({ url })),
    template: () => inject('migratedDatabases').onServer,
  });
}

/** As `describeOnBothEngines`, but without tables: for the tests of how they come to be. */
export function describeOnEmptyDatabases(name: string, block: (open: Open) => void): void {
  describeOn(name, block, {
    embedded: async () => openMemoryCopy(await emptyDatabase()),
    server: (url) => openDatabase({ url }),
    template: () => 'template0',
  });
}

interface Beginning {
  readonly embedded: Open;
  readonly server: (url: string) => Promise<Database>;
  /** Of the database on the server. */
  readonly template: () => string;
}

function describeOn(
  name: string,
  block: (open: Open) => void,
  { embedded, server, template }: Beginning,
): void {
  describe(`${name}, embedded`, () => {
    block(closedAfterwards(embedded));
  });
  describe(`${name}, on a server`, () => {
    const urls: string[] = [];
    // Hooks run in reverse order: the databases are closed before.
    afterAll(async () => {
      for (const url of urls) await dropServerDatabase(url);
    });
    const open = closedAfterwards(async () => {
      const url = await createServerDatabase(template());
      urls.push(url);
      return server(url);
    });
    block(open);
  });
}

/** The names of the migrations that a database has had here. */
const migrated = new WeakMap<Database, ReadonlySet<string>>();

function alreadyMigrated(database: Database): Database {
  migrated.set(database, new Set(inject('migratedDatabases').migrations));
  return database;
}

/** As `migrate`, which takes a twentieth of a second to find that there is nothing to do. */
export async function migrateOnce(database: Database, migrations: Migrations): Promise<void> {
  const names = new Set(Object.keys(migrations));
  if (migrated.get(database)?.isSupersetOf(names) === true) return;
  await migrate(database, migrations);
  migrated.set(database, names);
}

function closedAfterwards(open: Open): Open {
  const opened: Database[] = [];
  afterAll(async () => {
    for (const database of opened) await database.close();
  });
  return async () => {
    const database = await open();
    opened.push(database);
    return database;
  };
}
