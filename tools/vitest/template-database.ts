import {
  createServerDatabase,
  dropServerDatabase,
} from '../../apps/server/src/platform/database/testing/server-database.ts';
import { scratchFolder } from '../../apps/server/src/platform/database/testing/scratch-folder.ts';
import { startTestPostgres } from '../test-postgres.ts';

export interface TemplateDatabase {
  readonly url: string;
  readonly name: string;
  remove(): Promise<void>;
}

/** An empty database for a project's tests, to be filled once and copied. */
export async function newTemplateDatabase(): Promise<TemplateDatabase> {
  const stop = await onePostgres();
  const url = await createServerDatabase();
  return {
    url,
    name: new URL(url).pathname.slice(1),
    async remove() {
      // The project that started the server may have ended it already, with all its databases.
      if (process.env['TEST_DATABASE_URL'] !== undefined) await dropServerDatabase(url);
      await stop();
    },
  };
}

/**
 * One PostgreSQL for the whole run, named to the tests by TEST_DATABASE_URL; one that is named there
 * already is used instead. Returns what ends it.
 */
async function onePostgres(): Promise<() => Promise<void>> {
  if (process.env['TEST_DATABASE_URL'] !== undefined) return () => Promise.resolve();
  const server = await startTestPostgres(scratchFolder());
  process.env['TEST_DATABASE_URL'] = server.url;
  return async () => {
    delete process.env['TEST_DATABASE_URL'];
    await server.stop();
  };
}
