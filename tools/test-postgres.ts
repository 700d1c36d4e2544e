import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresPrograms } from './postgres-programs.ts';
import { type Account, unprivilegedAccount } from './unprivileged-account.ts';

export type TestPostgres = {
  /** Superuser URL of the maintenance database `postgres`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
};

type Place = {
  readonly folder: string;
  readonly cluster: string;
  readonly programs: string;
  readonly account: Account | undefined;
};

const password = 'augenhoehe';

/** Starts a real PostgreSQL server on a free port, its databases in a new folder in `home` that `stop` removes. */
export async function startTestPostgres(home = tmpdir()): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-postgres-'));
  const cluster = await mkdtemp(join(home, 'augenhoehe-cluster-'));
  try {
    const account = await unprivilegedAccount();
    const programs = await postgresPrograms(folder);
    if (account !== undefined) {
      for (const own of [folder, cluster]) await chown(own, account.uid, account.gid);
    }
    return await startAt({ folder, cluster, programs, account });
  } catch (error) {
    await removeFiles({ folder, cluster });
    throw error;
  }
}

async function removeFiles({ folder, cluster }: Pick<Place, 'folder' | 'cluster'>): Promise<void> {
  for (const own of [folder, cluster]) await rm(own, { recursive: true, force: true });
}

async function startAt(place: Place): Promise<TestPostgres> {
  await createCluster(place);
  const port = await freePort();
  const server = run(place, 'postgres', ['-D', place.cluster, ...settings(place, port)]);
  function killWithUs(): void {
    server.kill('SIGQUIT');
  }
  process.once('exit', killWithUs);
  await readiness(server);
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      process.off('exit', killWithUs);
      await stopFast(server);
      await removeFiles(place);
    },
  };
}

async function createCluster(place: Place): Promise<void> {
  const passwordFile = join(place.folder, 'password');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o644 });
  const initdb = run(place, 'initdb', [
    `--pgdata=${place.cluster}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    // Guarding nothing; the usual 4096 rounds are some milliseconds of both sides for each connection.
    '--set=scram_iterations=1',
    '--encoding=UTF8',
    // The same collation on every machine, whatever locales its system has.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-sync',
    '--no-instructions',
  ]);
  const output = collectOutput(initdb);
  await once(initdb, 'close');
  if (initdb.exitCode !== 0) throw new Error(`initdb failed:\n${output.join('')}`);
}

/** Never synced to the disk: the cluster need not outlive a power cut, only a killed server. */
function settings(place: Place, port: number): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: place.folder,
    max_connections: 300,
    // Copies of small databases, gone in minutes: nothing to tidy up or to plan for.
    autovacuum: 'off',
    fsync: 'off',
    full_page_writes: 'off',
    lc_messages: 'C',
    timezone: 'UTC',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function run(place: Place, program: string, args: readonly string[]): ChildProcess {
  const options: SpawnOptions = {
    cwd: place.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
    ...place.account,
  };
  return spawn(join(place.programs, 'bin', program), args, options);
}

function collectOutput(child: ChildProcess): string[] {
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  }
  return output;
}

async function readiness(server: ChildProcess): Promise<void> {
  const output: string[] = [];
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('close', () => reject(new Error(`PostgreSQL ended early:\n${output.join('')}`)));
    server.stdout?.resume();
    server.stderr?.on('data', (chunk: Buffer) => {
      output.push(chunk.toString());
      if (output.join('').includes('ready to accept connections')) resolve();
    });
  });
  server.stderr?.removeAllListeners('data').resume();
}

/** PostgreSQL's fast shutdown: running transactions are rolled back, clients are disconnected. */
async function stopFast(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'close');
  server.kill('SIGINT');
  await ended;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  if (address === null || typeof address === 'string') throw new Error('No free TCP port found.');
  probe.close();
  await once(probe, 'close');
  return address.port;
}
