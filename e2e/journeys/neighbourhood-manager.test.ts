import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newDataFolder } from '../../apps/server/src/platform/database/testing/new-data-folder.ts';
import { type Application, startApplication } from '../support/application.ts';
import { closeVisits, sharedBrowser } from '../support/browser.ts';
import { choose } from '../support/choose.ts';
import { closeMessages } from '../support/close-messages.ts';
import { type Device, expectWell, type Visit, visit } from '../support/visit.ts';
import { messyList } from './messy-list.ts';

const devices: readonly Device[] = ['desk', 'phone'];
const place = /\/quartier\/lindenviertel\/bestand/;

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(closeVisits);

describe.each(devices)('a neighbourhood manager at a %s', (device) => {
  let application: Application;
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    application = await startApplication('serve', await newDataFolder());
    visitor = await visit(browser, { device });
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = visitor.page;
  });

  afterAll(async () => {
    await visitor.close();
    await application.stop();
  });

  function combo(name: RegExp): Locator {
    return page.getByRole('combobox', { name });
  }

  function undo(what: string): Locator {
    return page.getByRole('button', { name: new RegExp(`^Undo: ${what}`) });
  }

  async function section(name: string): Promise<void> {
    const link = page.getByRole('link', { name, exact: true }).first();
    const bar = page.getByRole('navigation', { name: 'Sections, short' });
    const more = bar.getByRole('button', { name: 'More', exact: true });
    await link.or(more).first().waitFor();
    if (!(await link.isVisible())) await more.click();
    await link.click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  }

  test('sets up the neighbourhood with the printed link', async () => {
    await page.goto(application.link);
    await page.getByRole('heading', { name: 'Welcome to Augenhöhe' }).waitFor();
    await expectWell(page);
    await page.getByRole('button', { name: 'Set up neighbourhood' }).click();
    await expectWell(page);

    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('Please tell us your name.').first().waitFor();
    await expectWell(page);

    await page.getByLabel('What is your name?').fill('Neighbourhood office');
    await page.getByLabel('Your e-mail address').fill('office@example.org');
    await page.getByLabel('What should your passphrase be?').fill('umbrella tractor violin moss');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('What is the neighbourhood called?').fill('Lindenviertel');
    await page.getByLabel('In which town or municipality is it?').fill('Musterstadt');
    await expectWell(page);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('Which areas does the neighbourhood have?').fill('Nord\nAm Hafen');
    await expectWell(page);
    await page.getByRole('button', { name: 'Create neighbourhood' }).click();

    await page.getByRole('heading', { name: 'Who is there in the neighbourhood?' }).waitFor();
    expect(page.url()).toMatch(place);
    await expectWell(page);
  });

  test('pastes the list and sees what would happen', async () => {
    await page.getByRole('link', { name: 'Paste a list you have' }).click();
    await page.getByLabel('Paste cells from the spreadsheet').fill(messyList);
    await page.getByText('8 columns and 7 rows').waitFor();
    await expectWell(page);
    const source = page.getByLabel('Where is the list from?');
    await source.fill('Address list of the town hall, 2024');
    await page.getByRole('button', { name: 'Check the list' }).click();

    const counts = page.getByRole('group', { name: 'Filter rows' });
    await counts.waitFor();
    expect((await counts.getByRole('button').allInnerTexts()).map(oneLine)).toEqual([
      'New 6',
      'Possible duplicates 2',
      'Faulty 1',
    ]);
    await page.getByText('was read as text, not as a formula').waitFor();
    await page.getByRole('rowheader', { name: '<script>alert(1)</script>' }).waitFor();
    await expectWell(page);
  });

  test('merges one duplicate field by field and keeps the other apart', async () => {
    const card = page.getByRole('region', { name: 'Is this the same organisation?' });
    await card.getByText('1 of 2').waitFor();
    await card.getByRole('radiogroup', { name: 'Street' }).getByText('Parkweg 9').click();
    await card.getByRole('radiogroup', { name: 'Area' }).getByText('Nord').click();
    await expectWell(page);
    await card.getByRole('button', { name: 'Merge' }).click();

    await card.getByText('1 of 1').waitFor();
    await card.getByText('pad e. V.').first().waitFor();
    await card.getByRole('button', { name: 'Keep apart' }).click();
    await page.getByText('All possible duplicates are decided').waitFor();
    await expectWell(page);
  });

  test('gives the faulty row its name and takes the list over', async () => {
    await page.getByRole('button', { name: 'Enter the name' }).click();
    await expectWell(page);
    await page.getByRole('textbox', { name: 'Einrichtung' }).fill('Apotheke an der Linde');
    await page.getByRole('button', { name: 'Take over and check again' }).click();
    await page.getByRole('rowheader', { name: 'Apotheke an der Linde' }).waitFor();
    const summary = page.getByRole('status').filter({ hasText: 'Trial run' });
    expect(await summary.innerText()).toContain('8 new actors');

    await page.getByRole('button', { name: /^Take over \d+ entries$/ }).click();
    await page.getByRole('heading', { name: 'List taken over' }).waitFor();
    await expectWell(page);
    await page.getByRole('link', { name: 'View these actors' }).click();
    await page.getByRole('status').filter({ hasText: '8 of 8 shown' }).waitFor();
    await page.getByRole('link', { name: /^<script>alert/ }).waitFor();
    await expectWell(page);
  });

  test('enters an actor by keyboard alone', async () => {
    await section('Inventory');
    await page.getByRole('status').filter({ hasText: '8 of 8 shown' }).waitFor();
    await page.keyboard.press('n');
    await page.getByRole('dialog', { name: 'Whom would you like to add?' }).waitFor();
    await expectWell(page);
    await page.keyboard.type('Stadtteilbüro Linde');
    await page.keyboard.press('Tab');
    await page.keyboard.type('management');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Added: Stadtteilbüro Linde').waitFor();
    await page.getByRole('heading', { name: 'Stadtteilbüro Linde' }).waitFor();
    const about = page.getByText(/^Neighbourhood management.* · Am Hafen$/);
    await about.filter({ visible: true }).first().waitFor();
    await expectWell(page);
    await closeMessages(page);
  });

  test('enters own ties from the sheet and in the table', async () => {
    await page.getByRole('button', { name: 'Add a tie' }).click();
    const dialog = page.getByRole('dialog', { name: 'New tie' });
    await choose(page, combo(/^With whom is Stadtteilbüro Linde connected\?/), 'Kita Sonnenblume');
    await dialog.getByLabel('What type of tie is it?').selectOption('Professional exchange');
    await dialog.getByRole('radio', { name: /^2/ }).check({ force: true });
    await expectWell(page);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('exchange professional views').first().waitFor();
    await expectWell(page);
    await closeMessages(page);

    await section('Inventory');
    await page.getByRole('link', { name: 'Ties', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '3 of 3 shown' }).waitFor();
    // On a phone the list comes first, and the row to enter ties is folded.
    if (device === 'phone') await page.getByText('Add a tie', { exact: true }).click();
    await choose(page, combo(/^Who/), 'Stadtteilbüro Linde');
    await choose(page, combo(/^With whom/), 'Jugendclub Linse');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('status').filter({ hasText: '4 of 4 shown' }).waitFor();
    await expectWell(page);
    await closeMessages(page);
  });

  test('prints a sheet', async () => {
    await page.getByRole('link', { name: 'Stadtteilbüro Linde' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Stadtteilbüro Linde' }).waitFor();
    await expectWell(page);
    await page.emulateMedia({ media: 'print' });
    await page.getByText('From Augenhöhe, Lindenviertel').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'screen' });
  });

  test('invites a partner with a link to pass on', async () => {
    await section('People');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await choose(page, combo(/^Which actor do they act for\?/), 'Nachbarschaftstreff Kajüte');
    await expectWell(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Invite', exact: true }).click();
    const link = page.getByLabel('Link to pass on');
    await link.waitFor();
    await expectWell(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Copied.').waitFor();
    await closeMessages(page);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await link.inputValue());
    expect(copied.startsWith(`${application.url}/einladung#token=`)).toBe(true);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('row', { name: /Nachbarschaftstreff Kajüte/ }).waitFor();
    await expectWell(page);
  });

  test('undoes the import, and the history tells it', async () => {
    await section('History');
    await undo('Took over the list').click();
    await page.getByText('cannot be undone as a whole').waitFor();
    await expectWell(page);
    await closeMessages(page);

    // The ties entered since hold on to what the list brought.
    await undo('Tie added').first().click();
    await expect.poll(() => undo('Tie added').count()).toBe(1);
    await undo('Tie added').click();
    await expect.poll(() => undo('Tie added').count()).toBe(0);
    await undo('Took over the list').click();
    await expect.poll(() => undo('Took over the list').count()).toBe(0);
    await page.getByText('Undone: Took over the list').waitFor();
    await expectWell(page);

    await section('Inventory');
    await page.getByRole('status').filter({ hasText: '1 of 1 shown' }).waitFor();
    await page.getByRole('link', { name: /^Stadtteilbüro Linde/ }).waitFor();
    await expectWell(page);
  });

  test('had no trouble on the way', () => {
    expect(visitor.trouble).toEqual([]);
  });
});

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
