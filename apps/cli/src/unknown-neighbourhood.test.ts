import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../augenhoehe.mjs', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'augenhoehe-unknown-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a neighbourhood that is not there is told with where others could be', async () => {
  const list = join(folder, 'list.csv');
  await writeFile(list, 'Name\nTreffpunkt\n');
  const words = ['import', 'actors', list, '--neighbourhood', 'nordhof'];
  const env = { ...process.env, LC_ALL: 'en_GB.UTF-8', DATABASE_URL: '' };
  const told = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [program, ...words],
      { env: { ...env, DATA_DIR: folder } },
      (...all) => resolve(all[2]),
    );
  });
  expect(told).toContain('There is no neighbourhood "nordhof" here, and no other one.');
});
