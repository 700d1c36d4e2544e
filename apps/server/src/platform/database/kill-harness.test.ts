import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { killDuringWrites } from './kill-harness.ts';
import { createServerDatabase, dropServerDatabase } from './testing.ts';

it('loses nothing that was acknowledged when killed ten times, embedded', async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'augenhoehe-kill-'));
  const report = await killDuringWrites({ dataDirectory }, 10);
  expect(report).toMatchObject({ kills: 10, lost: [], torn: 0 });
  expect(report.acknowledged).toBeGreaterThanOrEqual(10);
  await rm(dataDirectory, { recursive: true });
}, 240_000);

it('loses nothing that was acknowledged when killed ten times, on a server', async () => {
  const url = await createServerDatabase();
  const report = await killDuringWrites({ url }, 10);
  expect(report).toMatchObject({ kills: 10, lost: [], torn: 0 });
  expect(report.acknowledged).toBeGreaterThanOrEqual(10);
  await dropServerDatabase(url);
}, 240_000);
