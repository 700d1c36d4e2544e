import { readFile, writeFile } from 'node:fs/promises';
import { migrations } from '../migrations.ts';
import { embeddedEngine } from '../platform/database/embedded/embedded-engine.ts';
import { openMemoryPglite } from '../platform/database/embedded/open-pglite.ts';
import { engineDatabase } from '../platform/database/engine-database.ts';
import { ensureAppRole } from '../platform/database/ensure-app-role.ts';
import { migrate } from '../platform/database/migrate.ts';
import { openDatabase } from '../platform/database/open-database.ts';
import { emptyDump } from '../platform/database/testing/dump.ts';

/** Brings the database at this address forward to all migrations, and writes an embedded one to a file. */
async function run(url: string, dump: string): Promise<void> {
  const database = await openDatabase({ url });
  await migrate(database, migrations);
  await database.close();
  await writeFile(dump, await migratedDump());
  process.stdout.write(JSON.stringify(Object.keys(migrations)));
}

async function migratedDump(): Promise<Buffer> {
  const pglite = await openMemoryPglite(new Blob([await readFile(await emptyDump())]));
  const database = engineDatabase(embeddedEngine(pglite, () => undefined));
  await ensureAppRole(database);
  await migrate(database, migrations);
  const dump = await pglite.dumpDataDir('none');
  await database.close();
  return Buffer.from(await dump.arrayBuffer());
}

const [, , url = '', dump = ''] = process.argv;
await run(url, dump);
