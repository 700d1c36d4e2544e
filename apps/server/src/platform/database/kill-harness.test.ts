import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { killDuringWrites } from './kill-harness.ts';
import { newDataFolder } from './testing/new-data-folder.ts';
import { createServerDatabase, dropServerDatabase } from './testing.ts';

it('loses nothing that was acknowledged when killed ten times, embedded', async () => {
  const folder = await newDataFolder();
  const report = await killDuringWrites({ dataDirectory: join(folder, 'database') }, 10);
  expect(report).toMatchObject({ kills: 10, lost: [], torn: 0 });
  expect(report.acknowledged).toBeGreaterThanOrEqual(10);
  await rm(folder, { recursive: true });
}, 240_000);

it('loses nothing that was acknowledged when killed ten times, on a server', async () => {
  const url = await createServerDatabase();
  const report = await killDuringWrites({ url }, 10);
  expect(report).toMatchObject({ kills: 10, lost: [], torn: 0 });
  expect(report.acknowledged).toBeGreaterThanOrEqual(10);
  await dropServerDatabase(url);
}, 240_000);
