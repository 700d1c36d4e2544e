import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Application, startApplication } from '../support/application.ts';
import { launchBrowser } from '../support/browser.ts';
import { expectWell, type Visit, visit } from '../support/visit.ts';

const picture = fileURLToPath(new URL('../../docs/pictures/inventory.png', import.meta.url));

let browser: Browser;
let application: Application;
let visitor: Visit;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  application = await startApplication('demo');
  visitor = await visit(browser);
  page = visitor.page;
});

afterAll(async () => {
  await browser.close();
  await application.stop();
});

async function counted(sentence: RegExp): Promise<void> {
  await page.getByText(sentence).filter({ visible: true }).first().waitFor();
}

test('the printed link leads into Hafergraben, with all its actors and ties', async () => {
  await page.goto(application.link);
  await page.waitForURL(/quartier\/hafergraben\/bestand/);
  await counted(/72 of 72/);
  await expectWell(page);
  await page.getByRole('link', { name: 'Ties' }).click();
  await counted(/194 of 194/);
  await page.getByRole('link', { name: 'Actors' }).click();
  await counted(/72 of 72/);
});

test('old entries and actors without a tie are one press away, and stand in the address', async () => {
  await page.getByRole('button', { name: /Older than 12 months/ }).click();
  await counted(/13 of 72/);
  expect(page.url()).toContain('age=stale');
  await page.goto(`${application.url}/quartier/hafergraben/bestand`);
  await counted(/72 of 72/);
  await page.getByRole('button', { name: /Without a tie/ }).click();
  await counted(/4 of 72/);
  await page.reload();
  await counted(/4 of 72/);
  await page.goto(`${application.url}/quartier/hafergraben/bestand`);
  await counted(/72 of 72/);
});

test('the search is reached and used by keyboard alone', async () => {
  await page.keyboard.press('/');
  const search = page.getByRole('dialog').getByRole('combobox');
  await search.waitFor();
  await search.pressSequentially('mosaik');
  await page.getByRole('option', { name: /Frauenverein Mosaik/ }).waitFor();
  await expectWell(page);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /Frauenverein Mosaik/ }).waitFor();
});

test('the interface speaks German and English', async () => {
  await page.goto(`${application.url}/quartier/hafergraben/bestand`);
  await page.getByRole('button', { name: /English/ }).click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bestand' }).waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('de');
  await page
    .getByRole('link', { name: /Frauenverein Mosaik/ })
    .first()
    .click();
  await page.getByRole('heading', { name: /Frauenverein Mosaik/ }).waitFor();
  if (process.env['UPDATE_PICTURES'] === '1') await page.screenshot({ path: picture });
  await page.getByRole('button', { name: /Deutsch/ }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Inventory' }).waitFor();
  expect(visitor.trouble).toEqual([]);
});
