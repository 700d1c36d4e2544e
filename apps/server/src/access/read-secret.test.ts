import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../platform/config/config.ts';
import { readSecret } from './read-secret.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'augenhoehe-secret-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a secret is made once, for its owner only, also when several start at once', async () => {
  const config = readConfig({ DATA_DIR: join(folder, 'data') });
  const secrets = await Promise.all(Array.from({ length: 10 }, () => readSecret(config)));
  expect(new Set(secrets).size).toBe(1);
  expect(secrets[0]?.length).toBeGreaterThanOrEqual(64);
  const { mode } = await stat(join(folder, 'data', 'secret'));
  expect(mode & 0o777).toBe(0o600);
});

test('a configured secret is taken as it is', async () => {
  const secret = 'configured and long enough for everybody';
  expect(await readSecret(readConfig({ DATA_DIR: folder, SECRET: secret }))).toBe(secret);
});

test('a file that holds no secret is an error that names it', async () => {
  await writeFile(join(folder, 'secret'), 'short');
  await expect(readSecret(readConfig({ DATA_DIR: folder }))).rejects.toThrow('holds no secret');
});
