import { openMigrated } from '@augenhoehe/server';
import { readConfig } from '@augenhoehe/server/config';
import { speak } from './speak.ts';

export async function migrateDatabase(): Promise<number> {
  const database = await openMigrated(readConfig(process.env));
  await database.close();
  console.log(
    speak({ de: 'Die Datenbank ist auf dem neuesten Stand.', en: 'The database is up to date.' }),
  );
  return 0;
}
