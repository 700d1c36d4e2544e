import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type DataPlace,
  newDataPlace,
} from '../../server/src/platform/database/testing/data-place.ts';

const program = fileURLToPath(new URL('../augenhoehe.mjs', import.meta.url));
let data: DataPlace;

beforeAll(async () => {
  data = await newDataPlace('embedded');
});
afterAll(() => data.remove());

test('a neighbourhood that is not there is told with where others could be', async () => {
  const list = join(data.settings.DATA_DIR, 'list.csv');
  await writeFile(list, 'Name\nTreffpunkt\n');
  const words = ['import', 'actors', list, '--neighbourhood', 'nordhof'];
  const env = { ...process.env, ...data.settings, LC_ALL: 'en_GB.UTF-8' };
  const told = await new Promise<string>((resolve) => {
    execFile(process.execPath, [program, ...words], { env }, (...all) => resolve(all[2]));
  });
  expect(told).toContain('There is no neighbourhood "nordhof" here, and no other one.');
});
