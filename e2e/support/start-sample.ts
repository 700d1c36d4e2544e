import { buildServer, createSampleLink } from '@augenhoehe/server';
import { readConfig } from '@augenhoehe/server/config';
import { inject } from 'vitest';
import { placeOnServer } from '../../apps/server/src/platform/database/testing/data-place.ts';
import { type Application, freePort } from './application.ts';

/** What is worked out of a neighbourhood is kept by its version: no two copies in a process count alike. */
let copies = 0;
const aMillion = 1_000_000;

/**
 * The product on a PostgreSQL server, with a sample neighbourhood of its own and a link into it. It runs in
 * the process of the tests: loaded once a worker, and quick by the second file.
 */
export async function startSample(
  settings: Readonly<Record<string, string>> = {},
): Promise<Application> {
  const data = await placeOnServer(inject('sampleDatabase'));
  const config = readConfig({
    LOG_LEVEL: 'error',
    ...settings,
    ...data.settings,
    PORT: String(await freePort()),
  });
  const server = await buildServer(config);
  copies += 1;
  await server.services.database.executeSql(
    `update neighbourhood_version set version = version + ${copies * aMillion}`,
  );
  await server.http.listen({ host: config.host, port: config.port });
  const link = await createSampleLink(server.services);
  if (link === null) throw new Error('Somebody coordinates in the copied database already.');
  return {
    url: config.publicUrl,
    link,
    async stop() {
      await server.close();
      await data.remove();
    },
  };
}
