/** A fresh clone: what `npm start` installs, how long the first and the second start take. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { report } from './support/budget.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

/** Milliseconds from the command to the line that names the address; then the server is ended. */
async function timeStart(folder: string): Promise<number> {
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, PORT: '4399', LANG: 'en_GB.UTF-8', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const duration = await new Promise<number>((resolve, reject) => {
    child.once('exit', (status) => reject(new Error(`npm start ended with ${String(status)}.`)));
    lines.on('line', (line) => {
      if (line.includes('http://')) resolve(performance.now() - began);
    });
  });
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
  return duration / 1000;
}

const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-clone-'));
await run('git', ['clone', '--quiet', root, folder]);
const first = await timeStart(folder);
const second = await timeStart(folder);
const { stdout } = await run('du', ['-s', '--block-size=1000000', join(folder, 'node_modules')]);
await rm(folder, { recursive: true });
report([
  { what: 'installed', value: Number.parseInt(stdout, 10), unit: 'MB', atMost: 650 },
  { what: 'first start, npm cache filled', value: first, unit: 's', atMost: 90 },
  { what: 'second start', value: second, unit: 's', atMost: 3 },
]);
