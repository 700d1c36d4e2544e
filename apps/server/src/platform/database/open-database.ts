import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { MemoryFS } from '@electric-sql/pglite';
import type { Database } from './database.ts';
import { embeddedEngine } from './embedded/embedded-engine.ts';
import { lockFolder } from './embedded/folder-lock.ts';
import { openDurablePglite, openMemoryPglite } from './embedded/open-pglite.ts';
import type { Engine } from './engine.ts';
import { engineDatabase } from './engine-database.ts';
import { ensureAppRole } from './ensure-app-role.ts';
import { openServer } from './server/open-server.ts';

export type DatabaseLocation =
  | { readonly url: string }
  | { readonly dataDirectory: string }
  /** Gone with the process; for tests. `files` are where it is kept. */
  | { readonly memory: true; readonly files: MemoryFS };

export type OpenOptions = DatabaseLocation & {
  /** Told of broken connections that mend themselves; by default they become process warnings. */
  readonly onProblem?: (problem: Error) => void;
};

/** Opens the database and the app's role in it; throws DatabaseProblem when it cannot be used. */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const engine = await openEngine(options, options.onProblem ?? warn);
  const database = engineDatabase(engine);
  try {
    await ensureAppRole(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

async function openEngine(
  location: DatabaseLocation,
  onProblem: (problem: Error) => void,
): Promise<Engine> {
  if ('url' in location) return openServer(location.url, onProblem);
  if ('memory' in location) {
    return embeddedEngine(await openMemoryPglite(location.files), () => undefined);
  }
  return openFolder(resolve(location.dataDirectory));
}

async function openFolder(folder: string): Promise<Engine> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder);
  try {
    const { pglite } = await openDurablePglite(folder);
    return embeddedEngine(pglite, () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

function warn(problem: Error): void {
  process.emitWarning(problem);
}
