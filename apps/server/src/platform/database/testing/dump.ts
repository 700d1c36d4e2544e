import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packages from '../../../../package.json' with { type: 'json' };
import type { Database } from '../database.ts';
import { openMemoryPglite } from '../embedded/open-pglite.ts';
import { openDatabase } from '../open-database.ts';

const dumps = new Map<string, Promise<Blob>>();

/** A new database in memory, as it was when it was written to this file. */
export async function openDump(path: string): Promise<Database> {
  const dump = dumps.get(path) ?? readFile(path).then((bytes) => new Blob([bytes]));
  dumps.set(path, dump);
  return openDatabase({ memory: true, template: await dump });
}

/** The file of an empty embedded database. Creating one takes seconds, so its first state is kept. */
export async function emptyDump(): Promise<string> {
  const version = packages.dependencies['@electric-sql/pglite'];
  const path = join(tmpdir(), `augenhoehe-empty-database-${version}.tar`);
  if (!existsSync(path)) await writeEmptyDump(path);
  return path;
}

async function writeEmptyDump(path: string): Promise<void> {
  const pglite = await openMemoryPglite();
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, Buffer.from(await dump.arrayBuffer()));
  await rename(draft, path);
}
