import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Application, runApplication, startApplication } from './support/application.ts';
import { closeVisits, sharedBrowser } from './support/browser.ts';
import { type Visit, visit } from './support/visit.ts';

test('wrong settings are all told at once, in words', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-e2e-'));
  const { status, words } = await runApplication({
    DATA_DIR: folder,
    PORT: 'abc',
    SMTP_URL: 'smtp://mail.example',
  });
  await rm(folder, { recursive: true });
  expect(status).toBe(1);
  expect(words).toContain('PORT: must be a number from 0 to 65535');
  expect(words).toContain('MAIL_FROM: is missing');
  expect(words).not.toContain('    at ');
});

test('one folder belongs to one process, which ends cleanly whoever asks', async () => {
  const first = await startApplication();
  const refused = await runApplication({ DATA_DIR: first.folder, PORT: '0' });
  expect(refused.status).toBe(1);
  expect(refused.words).toContain('already works with the database');
  expect(refused.words).not.toContain('    at ');
  expect(await first.end('SIGTERM')).toBe(0);

  const second = await startApplication('serve', first.folder);
  expect((await fetch(`${second.url}/api/health`)).status).toBe(200);
  expect(await second.end('SIGINT')).toBe(0);
  await rm(first.folder, { recursive: true });
});

describe('a browser closed in the middle of an import', () => {
  const rows = 800;
  const list = [
    'Name\tStadtteil',
    ...Array.from({ length: rows }, (_, row) => `Gruppe ${row} ${row * 7919}\tNordhof`),
  ].join('\n');
  let browser: Browser;
  let application: Application;

  beforeAll(async () => {
    browser = await sharedBrowser();
    application = await startApplication('demo');
  });

  afterAll(async () => {
    await closeVisits();
    await application.stop();
  });

  async function sitDown(): Promise<Visit> {
    const visitor = await visit(browser);
    await visitor.page.goto(application.link);
    await visitor.page.getByRole('status').filter({ hasText: 'shown' }).waitFor();
    return visitor;
  }

  test('leaves the list as it was, and the draft to go on with', async () => {
    const before = await sitDown();
    await before.page.getByRole('link', { name: 'Paste a list' }).click();
    await before.page.getByLabel('Paste cells from the spreadsheet').fill(list);
    await before.page.getByLabel('Where is the list from?').fill('Club register');
    await before.page.getByRole('button', { name: 'Check the list' }).click();
    await before.page.waitForURL(/\/import\/.+/);
    await before.close();

    const after = await sitDown();
    await after.page.getByText('72 of 72 shown').waitFor();
    await after.page.getByRole('link', { name: 'Paste a list' }).click();
    await after.page.getByRole('heading', { name: 'Begun and still open' }).waitFor();
    await after.page.getByRole('link', { name: 'Club register' }).click();
    const begun = after.page.waitForResponse((reply) => reply.request().method() === 'POST');
    await after.page.getByRole('button', { name: /^Take over/ }).click();
    await begun;
    await after.close();
    expect([...before.trouble, ...after.trouble]).toEqual([]);
  });

  test('takes the list over as a whole or not at all', async () => {
    const visitor = await sitDown();
    await expect
      .poll(
        async () => {
          await visitor.page.reload();
          return visitor.page.getByRole('status').filter({ hasText: 'shown' }).innerText();
        },
        { timeout: 60_000, interval: 500 },
      )
      .toBe(`${72 + rows} of ${72 + rows} shown`);
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });
});
