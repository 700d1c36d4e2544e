import { scratchFolder } from '../../apps/server/src/platform/database/testing/scratch-folder.ts';
import { startTestPostgres } from '../test-postgres.ts';

/**
 * One PostgreSQL for the whole run, named to the tests by TEST_DATABASE_URL; one that is named there
 * already is used instead. Returns what ends it.
 */
export async function onePostgres(): Promise<() => Promise<void>> {
  if (process.env['TEST_DATABASE_URL'] !== undefined) return () => Promise.resolve();
  const server = await startTestPostgres(scratchFolder());
  process.env['TEST_DATABASE_URL'] = server.url;
  return async () => {
    delete process.env['TEST_DATABASE_URL'];
    await server.stop();
  };
}
