import { inject } from 'vitest';
import {
  createServerDatabase,
  dropServerDatabase,
} from '../../apps/server/src/platform/database/testing/server-database.ts';
import { type Application, startApplication } from './application.ts';

/** The product on a PostgreSQL server, with a sample neighbourhood of its own and a link into it. */
export async function startSample(
  settings: Readonly<Record<string, string>> = {},
): Promise<Application> {
  const url = await createServerDatabase(inject('sampleDatabase'));
  const application = await startApplication('serve', undefined, {
    ...settings,
    DATABASE_URL: url,
  });
  return {
    ...application,
    link: application.link.replace('#token=', '#beispiel='),
    async stop() {
      await application.stop();
      await dropServerDatabase(url);
    },
  };
}
