import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDurablePglite } from './open-pglite.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'augenhoehe-durable-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

it('starts over where a first start was killed, and leaves no draft', async () => {
  await mkdir(join(folder, 'postgres.new'));
  await writeFile(join(folder, 'postgres.new', 'PG_VERSION'), '18');
  const { pglite } = await openDurablePglite(folder);
  await pglite.close();
  expect(await readdir(folder)).toEqual(['postgres']);
});

it('tells the disk to keep every commit', async () => {
  const { pglite, files } = await openDurablePglite(folder);
  await pglite.exec('create table if not exists mark (number int)');
  const before = files.syncs;
  for (let number = 0; number < 100; number += 1) {
    await pglite.query('insert into mark values ($1)', [number]);
  }
  expect(files.syncs - before).toBeGreaterThanOrEqual(100);
  await pglite.close();
});
