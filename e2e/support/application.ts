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
  stop(): Promise<void>;
}

/** The product as a user starts it: its own process, its own empty folder, a free port. */
export async function startApplication(command: 'serve' | 'demo' = 'serve'): Promise<Application> {
  const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-e2e-'));
  const port = await freePort();
  const child = spawn(process.execPath, [program, command], {
    env: {
      ...process.env,
      DATA_DIR: folder,
      PORT: String(port),
      LANG: 'en_GB.UTF-8',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
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
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      const [status] = await gone;
      if (status !== 0) throw new Error(`The application ended with ${String(status)}.`);
      await rm(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
