import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { z } from 'zod';
import type { MigratedDatabases } from '../../apps/server/src/platform/database/testing.ts';
import { scratchFolder } from '../../apps/server/src/platform/database/testing/scratch-folder.ts';
import { newTemplateDatabase } from './template-database.ts';

const program = new URL('../../apps/server/src/testing/migrate-databases.ts', import.meta.url);
const run = promisify(execFile);

/** The program's tables are created once for each engine, and the tests begin with copies. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const database = await newTemplateDatabase();
  const folder = join(scratchFolder(), `augenhoehe-migrated-${randomUUID()}`);
  const { stdout } = await run(process.execPath, [fileURLToPath(program), database.url, folder]);
  const databases: MigratedDatabases = {
    migrations: z.array(z.string()).parse(JSON.parse(stdout)),
    onServer: database.name,
    folder,
  };
  provide('migratedDatabases', databases);
  return async function teardown() {
    await rm(folder, { recursive: true });
    await database.remove();
  };
}
