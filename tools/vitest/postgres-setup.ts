import { startTestPostgres } from '../test-postgres.ts';

/** One PostgreSQL for the whole run; a server named by TEST_DATABASE_URL is used instead of an own one. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['TEST_DATABASE_URL'] !== undefined) return undefined;
  const server = await startTestPostgres();
  process.env['TEST_DATABASE_URL'] = server.url;
  return async function teardown() {
    delete process.env['TEST_DATABASE_URL'];
    await server.stop();
  };
}
