import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, describe } from 'vitest';
import type { Database } from './database.ts';
import packages from '../../../package.json' with { type: 'json' };
import { openMemoryPglite } from './embedded/open-pglite.ts';
import { migrate, type Migrations } from './migrate.ts';
import { openDatabase } from './open-database.ts';

type Open = () => Promise<Database>;

/**
 * Runs the block twice: on the embedded database in memory, and on the PostgreSQL server that
 * `TEST_DATABASE_URL` names. Each `open` gives a new, empty database, closed when the block is over.
 */
export function describeOnBothEngines(name: string, block: (open: Open) => void): void {
  describe(`${name}, embedded`, () => {
    block(closedAfterwards(openMemoryDatabase));
  });
  describe(`${name}, on a server`, () => {
    const urls: string[] = [];
    // Hooks run in reverse order: the databases are closed before.
    afterAll(async () => {
      for (const url of urls) await dropServerDatabase(url);
    });
    const open = closedAfterwards(async () => {
      const url = await createServerDatabase();
      urls.push(url);
      return openDatabase({ url });
    });
    block(open);
  });
}

/** A new, empty database in memory. Creating one takes seconds, so its first state is kept and read. */
export async function openMemoryDatabase(): Promise<Database> {
  return openDatabase({ memory: true, template: await memoryTemplate() });
}

/** The names of the migrations that a database has had here. */
const migrated = new WeakMap<Database, string>();

/** As `migrate`, which takes a twentieth of a second to find that there is nothing to do. */
export async function migrateOnce(database: Database, migrations: Migrations): Promise<void> {
  const names = Object.keys(migrations).toSorted().join();
  if (migrated.get(database) === names) return;
  await migrate(database, migrations);
  migrated.set(database, names);
}

/** A new, empty database on the test server; returns its URL. */
export async function createServerDatabase(): Promise<string> {
  const url = new URL(testServer());
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name} template template0`);
  url.pathname = `/${name}`;
  return url.href;
}

export async function dropServerDatabase(url: string): Promise<void> {
  await onServer(`drop database ${new URL(url).pathname.slice(1)} with (force)`);
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

function testServer(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined) throw new Error('TEST_DATABASE_URL names no PostgreSQL server.');
  return url;
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: testServer() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function memoryTemplate(): Promise<Blob> {
  const path = join(
    tmpdir(),
    `augenhoehe-empty-database-${packages.dependencies['@electric-sql/pglite']}.tar`,
  );
  if (!existsSync(path)) await writeTemplate(path);
  return new Blob([await readFile(path)]);
}

async function writeTemplate(path: string): Promise<void> {
  const pglite = await openMemoryPglite();
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, Buffer.from(await dump.arrayBuffer()));
  await rename(draft, path);
}
