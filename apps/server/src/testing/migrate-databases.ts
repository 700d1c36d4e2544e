import { cpSync } from 'node:fs';
import { migrations } from '../migrations.ts';
import { migrate } from '../platform/database/migrate.ts';
import { type DatabaseLocation, openDatabase } from '../platform/database/open-database.ts';
import { emptyDatabase } from '../platform/database/testing/empty-database.ts';

async function bringForward(location: DatabaseLocation): Promise<void> {
  const database = await openDatabase(location);
  await migrate(database, migrations);
  await database.close();
}

/** Makes all migrations in the database at this address and in a new embedded one in this folder. */
async function run(url: string, folder: string): Promise<void> {
  await bringForward({ url });
  cpSync(await emptyDatabase(), folder, { recursive: true });
  await bringForward({ dataDirectory: folder });
  process.stdout.write(JSON.stringify(Object.keys(migrations)));
}

const [, , url = '', folder = ''] = process.argv;
await run(url, folder);
