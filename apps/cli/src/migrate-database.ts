import { migrateOnly } from '@augenhoehe/server';
import { readConfig } from '@augenhoehe/server/config';
import { speak } from './speak.ts';

export async function migrateDatabase(): Promise<number> {
  await migrateOnly(readConfig(process.env));
  console.log(
    speak({ de: 'Die Datenbank ist auf dem neuesten Stand.', en: 'The database is up to date.' }),
  );
  return 0;
}
