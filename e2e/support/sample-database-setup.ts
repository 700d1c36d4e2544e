import type { TestProject } from 'vitest/node';
import {
  createServerDatabase,
  dropServerDatabase,
} from '../../apps/server/src/platform/database/testing/server-database.ts';
import { onePostgres } from '../../tools/vitest/one-postgres.ts';
import { startApplication } from './application.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A database on the test server in which the sample neighbourhood was made, to be copied. */
    readonly sampleDatabase: string;
  }
}

/** Making the sample takes seconds: it is made once a run, as its visitors do, and the files begin with copies. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const stop = await onePostgres();
  const url = await createServerDatabase();
  const application = await startApplication('serve', undefined, { DATABASE_URL: url });
  const token = new URL(application.link).hash.replace('#token=', '');
  const made = await fetch(`${application.url}/api/set-up/sample`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: application.url },
    body: JSON.stringify({ token }),
  });
  if (!made.ok) throw new Error(`The sample was refused: ${await made.text()}`);
  await application.stop();
  provide('sampleDatabase', new URL(url).pathname.slice(1));
  return async function teardown() {
    // Whichever project started the server may have ended it already, with all its databases.
    if (process.env['TEST_DATABASE_URL'] !== undefined) await dropServerDatabase(url);
    await stop();
  };
}
