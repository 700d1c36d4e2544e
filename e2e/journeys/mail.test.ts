import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tokenIn } from '../../apps/server/src/access/testing/token-in.ts';
import { settleReaders } from '../../apps/server/src/notification/testing/settle-readers.ts';
import { openDatabase } from '../../apps/server/src/platform/database/open-database.ts';
import { newDataFolder } from '../../apps/server/src/platform/database/testing/new-data-folder.ts';
import {
  type MailServer,
  openMailServer,
} from '../../apps/server/src/platform/mail/testing/mail-server.ts';
import { type Application, startApplication } from '../support/application.ts';
import { closeVisits, sharedBrowser } from '../support/browser.ts';
import { closeMessages } from '../support/close-messages.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';

const address = 'ada@example.org';
/** Somebody of another neighbourhood, whose digest waits before the server starts. */
const reader = 'p1@example.org';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(closeVisits);

describe('mail', () => {
  let mails: MailServer;
  let application: Application;
  let coordinator: Visit;
  let page: Page;

  beforeAll(async () => {
    mails = await openMailServer();
    const folder = await newDataFolder();
    const database = await openDatabase({ dataDirectory: join(folder, 'database') });
    await settleReaders(database, 1);
    await database.close();
    application = await startApplication('serve', folder, {
      SMTP_URL: mails.url,
      MAIL_FROM: 'Augenhöhe <post@quartier.test>',
    });
    coordinator = await visit(browser, { device: 'phone' });
    page = coordinator.page;
    await page.request.post(`${application.url}/api/set-up`, {
      data: {
        token: tokenIn(application.link),
        person: { name: 'Ada', email: address, passphrase: 'drei Tassen Tee am Kanal' },
        neighbourhood: { name: 'Südhof', city: 'Talstedt', language: 'en', areas: [] },
      },
    });
  });

  afterAll(async () => {
    await coordinator.close();
    await application.stop();
    await mails.close();
  });

  function toAda() {
    return mails.received.filter(({ to }) => to === address);
  }

  function digest() {
    return mails.received.find(({ to }) => to === reader);
  }

  function place(path: string): string {
    return `${application.url}/quartier/suedhof/${path}`;
  }

  test('the coordination sends itself a test, which is refused, and sends it again', async () => {
    mails.fault = (stage, to) =>
      stage === 'receiver' && to === address ? { status: 550, words: 'no such user' } : null;
    await page.goto(place('einstellungen'));
    await page.getByRole('link', { name: 'Look at the mail' }).click();
    await page.getByRole('heading', { name: 'No e-mail went out in the last 30 days' }).waitFor();
    await expectWellAtBothWidths(page);
    await page.getByRole('button', { name: 'Send a test to me' }).click();
    const row = page.getByRole('row', { name: /Ada/ });
    await row.getByText('refused').waitFor();
    await row.getByText('550 no such user').waitFor();
    await closeMessages(page);
    await expectWellAtBothWidths(page);
    expect(toAda()).toEqual([]);

    mails.fault = () => null;
    await row.getByRole('button', { name: 'Send again' }).click();
    await row.getByText('sent', { exact: true }).waitFor();
    expect(toAda()).toHaveLength(1);
    await page.getByRole('combobox', { name: 'Which e-mails' }).selectOption('refused');
    await page.getByRole('heading', { name: 'No e-mail in this state' }).waitFor();
  });

  test('a digest that waited while nothing ran came when the server was there again', async () => {
    await expect.poll(() => digest()?.subject).toBe('Nordhof: 1 Sache für Sie zu tun');
    expect(digest()?.text).toMatch(/WAS SIE TUN MÜSSEN\n- Verein 1, überfällig seit .*: Anrufen/);
    expect(mails.received.filter(({ to }) => to === reader)).toHaveLength(1);
  });

  test('its link lets anybody who has it choose, in both languages, without signing in', async () => {
    const link = /http\S+\/post#token=\S+/.exec(digest()?.text ?? '')?.[0] ?? '';
    for (const [language, heading, never, save, saved] of [
      ['de', 'Wie oft möchten Sie E-Mails?', 'Gar nicht', 'Speichern', 'Gespeichert.'],
      ['en', 'How often would you like e-mails?', 'Every day', 'Save', 'Saved.'],
    ] as const) {
      const stranger = await visit(browser, { device: 'phone', language, dark: language === 'de' });
      await stranger.page.goto(link);
      await stranger.page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await stranger.page.getByRole('radio', { name: never }).check();
      await stranger.page.getByRole('button', { name: save, exact: true }).click();
      await stranger.page.getByRole('status').filter({ hasText: saved }).waitFor();
      await expectWellAtBothWidths(stranger.page);
      expect(stranger.trouble).toEqual([]);
      await stranger.close();
    }
  });

  test('the account shows how often mails come, and changes it', async () => {
    await page.goto(`${application.url}/konto`);
    const group = page.getByRole('group', { name: 'From the neighbourhood “Südhof”' });
    expect(await group.getByRole('radio', { name: 'Once a week' }).isChecked()).toBe(true);
    await group.getByRole('radio', { name: 'Every day' }).check();
    await page.getByText('Saved.').waitFor();
    await page.reload();
    expect(await group.getByRole('radio', { name: 'Every day' }).isChecked()).toBe(true);
    // Where the page was scrolled to, the bar at the bottom may lie over half a choice.
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectWellAtBothWidths(page);
    expect(coordinator.trouble).toEqual([]);
  });

  test('a link of which a part is missing says so', async () => {
    await page.goto(`${application.url}/post#token=abc`);
    await page.getByText('Part of this link is missing').waitFor();
    await expectWellAtBothWidths(page);
  });
});
