import { PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { DatabaseProblem } from '../database-problem.ts';
import type { Engine } from '../engine.ts';
import { valueReader } from '../value-reader.ts';
import { ServerListener } from './server-listener.ts';

const oldestServer = 150_000;

/** A pool of connections to a PostgreSQL server, checked to be reachable and new enough. */
export async function openServer(
  url: string,
  onProblem: (problem: Error) => void,
): Promise<Engine> {
  const settings = {
    connectionString: url,
    types: { getTypeParser: valueReader },
    application_name: 'augenhoehe',
    connectionTimeoutMillis: 10_000,
  };
  const pool = new Pool({ ...settings, max: 10 });
  // An idle connection broke; the pool has dropped it already and opens another when needed.
  pool.on('error', onProblem);
  try {
    await checkServer(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const driver = new PostgresDialect({ pool }).createDriver();
  await driver.init();
  const listener = new ServerListener(settings, onProblem);
  return {
    kind: 'server',
    driver,
    listen: (channel, onPayload, onGap) => listener.listen(channel, { onPayload, onGap }),
    async close() {
      await listener.close();
      await driver.destroy();
    },
  };
}

async function checkServer(pool: Pool): Promise<void> {
  const { rows } = await reach(pool);
  const [server] = rows;
  if (server === undefined || server.number < oldestServer) {
    throw new DatabaseProblem(
      'server-too-old',
      `The PostgreSQL server is version ${server?.version ?? 'unknown'}; 15 or newer is needed.`,
    );
  }
}

async function reach(pool: Pool) {
  try {
    return await pool.query<{ number: number; version: string }>(
      `select current_setting('server_version_num')::int as number,
              current_setting('server_version') as version`,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseProblem(
      'server-unreachable',
      `The PostgreSQL server cannot be used: ${reason}`,
      { cause: error },
    );
  }
}
