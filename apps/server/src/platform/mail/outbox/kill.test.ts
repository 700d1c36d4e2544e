import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OpenOptions } from '../../database/open-database.ts';
import { createServerDatabase, dropServerDatabase } from '../../database/testing.ts';
import { newDataFolder } from '../../database/testing/new-data-folder.ts';
import { killWhileSending } from '../testing/kill-while-sending.ts';

/** Of each connection one mail may have been taken by the server while its sender was killed. */
const inDoubtAtMost = 5;

async function expectNoneLost(target: OpenOptions): Promise<void> {
  const report = await killWhileSending(target, {
    mails: 40,
    kills: [{ stage: 'accepted', mail: 9 }],
  });
  expect(report).toMatchObject({ kills: 1, lost: [], twiceUnderNewIdentity: 0 });
  expect(report.twice).toBeGreaterThanOrEqual(1);
  expect(report.twice).toBeLessThanOrEqual(inDoubtAtMost);
}

// Most of their time they wait until a mail may be taken as given up.
test.concurrent('a process killed while it sends loses no mail, embedded', async () => {
  const folder = await newDataFolder();
  await expectNoneLost({ dataDirectory: join(folder, 'database') });
  await rm(folder, { recursive: true });
}, 240_000);

test.concurrent('a process killed while it sends loses no mail, on a server', async () => {
  const url = await createServerDatabase();
  await expectNoneLost({ url });
  await dropServerDatabase(url);
}, 240_000);
