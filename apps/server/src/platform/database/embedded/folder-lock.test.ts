import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DatabaseProblem } from '../database-problem.ts';
import { lockFolder } from './folder-lock.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'augenhoehe-lock-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Another process that says what happened and, having the lock, lives until it is killed. */
function another(): { readonly words: Promise<string>; kill(): Promise<void>; pid: number } {
  const script = `
    import { lockFolder } from '${fileURLToPath(new URL('folder-lock.ts', import.meta.url))}';
    try {
      lockFolder('${folder}');
      console.log('locked');
      setInterval(() => undefined, 1000);
    } catch (error) {
      console.log(error.message);
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    words: once(child.stdout, 'data').then(([text]) => String(text).trim()),
    pid: child.pid ?? 0,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}

it('refuses a second process and names the first and the folder', async () => {
  const holder = another();
  expect(await holder.words).toBe('locked');
  expect(() => lockFolder(folder)).toThrow(DatabaseProblem);
  expect(() => lockFolder(folder)).toThrow(
    expect.objectContaining({
      code: 'folder-in-use',
      message: expect.stringMatching(new RegExp(`\\(${holder.pid}\\).*${folder}`)),
    }),
  );
  await holder.kill();
});

it('refuses a second time in the same process, and is free when released', () => {
  const lock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(DatabaseProblem);
  lock.release();
  lockFolder(folder).release();
});

it('is free at once when its holder was killed', async () => {
  const holder = another();
  await holder.words;
  expect(() => lockFolder(folder)).toThrow(DatabaseProblem);
  await holder.kill();
  lockFolder(folder).release();
});

it('goes to exactly one of many that come at once after a kill', async () => {
  const holder = another();
  await holder.words;
  await holder.kill();
  const rivals = Array.from({ length: 6 }, another);
  const words = await Promise.all(rivals.map((rival) => rival.words));
  expect(words.filter((word) => word === 'locked')).toHaveLength(1);
  await Promise.all(rivals.map((rival) => rival.kill()));
});
