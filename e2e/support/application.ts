import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../apps/cli/augenhoehe.mjs', import.meta.url));
const startLimitMs = 60_000;

export interface Application {
  readonly url: string;
  /** The one-time link that the start prints. */
  readonly link: string;
  /** Ends it for good, with its data. */
  stop(): Promise<void>;
}

export interface StartedProgram extends Application {
  readonly folder: string;
  /** Asks it to end; resolves with its exit status. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** The product as a user starts it: its own process, its own folder, a free port. */
export async function startApplication(
  command: 'serve' | 'demo' = 'serve',
  used?: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<StartedProgram> {
  const folder = used ?? (await mkdtemp(join(tmpdir(), 'augenhoehe-e2e-')));
  const port = await freePort();
  const child = spawn(process.execPath, [program, command], {
    env: environment({ ...settings, DATA_DIR: folder, PORT: String(port) }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  async function end(signal: NodeJS.Signals): Promise<number | null> {
    if (child.exitCode !== null) return child.exitCode;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
    return child.exitCode;
  }
  const link = await new Promise<string>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('No link within a minute.')), startLimitMs);
    child.once('exit', (status) => reject(new Error(`The start ended with ${String(status)}.`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /https?:\/\/\S+#\S+/.exec(line);
      if (found === null) return;
      clearTimeout(limit);
      resolve(found[0]);
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    link,
    folder,
    end,
    async stop() {
      const status = await end('SIGTERM');
      if (status !== 0) throw new Error(`The application ended with ${String(status)}.`);
      await rm(folder, { recursive: true });
    },
  };
}

/** Runs the program until it ends by itself, as on a terminal. */
export async function runApplication(
  settings: Readonly<Record<string, string>>,
): Promise<{ status: number | null; words: string }> {
  const child = spawn(process.execPath, [program, 'serve'], {
    env: environment(settings),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    words += part;
  });
  await once(child, 'close');
  return { status: child.exitCode, words };
}

function environment(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, LANG: 'en_GB.UTF-8', DATABASE_URL: '', ...settings };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
