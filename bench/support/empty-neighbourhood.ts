/** A program: creates the embedded database in the folder given, with one empty neighbourhood. */
import { createSetUpLink } from '../../apps/server/src/access/index.ts';
import { buildServer } from '../../apps/server/src/index.ts';
import { readConfig } from '../../apps/server/src/platform/config/config.ts';

const [folder = ''] = process.argv.slice(2);
const server = await buildServer(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }));
const link = await createSetUpLink(server.services);
const answer = await server.http.inject({
  method: 'POST',
  url: '/api/set-up',
  payload: {
    token: link?.split('token=')[1],
    person: { name: 'Bench', email: 'bench@example.org', passphrase: 'vier Zebras im Regen' },
    neighbourhood: { name: 'Nordhof', city: 'Talstedt', language: 'de', areas: [] },
  },
});
await server.close();
if (answer.statusCode >= 300) throw new Error(answer.body);
