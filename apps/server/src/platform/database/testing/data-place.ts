import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Engine } from '../engine.ts';
import { newDataFolder } from './new-data-folder.ts';
import { createServerDatabase, dropServerDatabase } from './server-database.ts';

/** Where the whole program keeps its data. */
export interface DataPlace {
  /** The program's settings that name it. */
  readonly settings: { readonly DATA_DIR: string; readonly DATABASE_URL: string };
  /** When the program is closed. */
  remove(): Promise<void>;
}

/** All tables are there, and nothing in them. */
export async function newDataPlace(engine: Engine['kind']): Promise<DataPlace> {
  return engine === 'embedded' ? embedded() : placeOnServer(inject('migratedDatabases').onServer);
}

async function embedded(): Promise<DataPlace> {
  const folder = await newDataFolder(inject('migratedDatabases').folder);
  return {
    settings: { DATA_DIR: folder, DATABASE_URL: '' },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** With a copy of the database of this name. */
export async function placeOnServer(template: string): Promise<DataPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-data-'));
  const url = await createServerDatabase(template);
  return {
    settings: { DATA_DIR: folder, DATABASE_URL: url },
    async remove() {
      await rm(folder, { recursive: true });
      await dropServerDatabase(url);
    },
  };
}
