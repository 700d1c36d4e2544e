/** A program: creates the embedded database in the folder given, with one empty neighbourhood. */
import { buildServer } from '../../apps/server/src/index.ts';
import { readConfig } from '../../apps/server/src/platform/config/config.ts';
import { settle } from './settle.ts';

const [folder = ''] = process.argv.slice(2);
const server = await buildServer(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }));
await settle(server);
await server.close();
