import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocx } from '../../apps/server/src/platform/typesetting/testing/read-docx.ts';
import { readPdf, rolesIn } from '../../apps/server/src/platform/typesetting/testing/read-pdf.ts';
import { closeMessages } from '../support/close-messages.ts';
import { sharedBrowser } from '../support/browser.ts';
import { signInToSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const partner = 'Interkultureller Frauenverein Mosaik';
const place = '/quartier/hafergraben';
const sample = demo();

/** Of the neighbourhood, 960 × 240 pixels. */
async function logo(): Promise<Buffer> {
  const size = { width: 960, height: 240 };
  const browser = await sharedBrowser();
  const canvas = await browser.newPage({ viewport: size });
  const picture = await canvas.screenshot({ type: 'jpeg' });
  await canvas.close();
  return picture;
}

describe('documents', () => {
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser);
    page = visitor.page;
    await signInToSample(page.request, sample.application);
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  function dialog(): Locator {
    return page.getByRole('dialog');
  }

  /** Presses the button of the dialog and answers with what the browser saved. */
  async function save(): Promise<{ name: string; bytes: Uint8Array }> {
    await expectWellAtBothWidths(page);
    const began = page.waitForEvent('download');
    await dialog().getByRole('button', { name: 'Create file' }).click();
    const download = await began;
    await dialog().waitFor({ state: 'detached' });
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** A document of the neighbourhood's conference. */
  async function saveOfBody(document: string, fill: () => Promise<void>) {
    await page.goto(`${sample.application.url}${place}/gremien`);
    await page
      .getByRole('link', { name: /^Stadtteilkonferenz Hafergraben/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Documents' }).click();
    await page.getByRole('menuitem', { name: document }).click();
    await fill();
    return await save();
  }

  test('who does what in the whole neighbourhood, for the wall', async () => {
    await walkTo(page, `${sample.application.url}${place}/aufgaben`);
    await page.getByRole('button', { name: 'Who does what' }).click();
    const { name, bytes } = await save();
    expect(name).toBe('who-does-what-hafergraben.pdf');
    const { claimsUa, language, pages } = await readPdf(bytes);
    expect({ claimsUa, language }).toEqual({ claimsUa: true, language: 'en' });
    expect(pages[0]?.text).toContain('Until when');
  });

  test('of a cooperation and of a body, on A4 and in German', async () => {
    await walkTo(page, `${sample.application.url}${place}/kooperationen`);
    await page.getByRole('link', { name: 'Lesepatenschaften' }).first().click();
    await page.getByRole('button', { name: 'Who does what' }).click();
    await dialog().getByRole('radio', { name: 'A4 landscape' }).check();
    await dialog().getByText('German', { exact: true }).click();
    const ofCooperation = await save();
    expect(ofCooperation.name).toBe('wer-macht-was-lesepatenschaften.pdf');
    const { name, bytes } = await saveOfBody('Who does what', async () => {
      await dialog().getByRole('radio', { name: 'Word file' }).check();
    });
    expect(name).toBe('who-does-what-stadtteilkonferenz-hafergraben.docx');
    expect(readDocx(bytes).paragraphs[0]).toEqual({ style: 'Subtitle', text: 'Who does what' });
  });

  test('a letter from an actor’s page: words to begin with, kept as a draft', async () => {
    await walkTo(
      page,
      `${sample.application.url}${place}/bestand?q=${encodeURIComponent(partner)}`,
    );
    await page
      .getByRole('link', { name: /Mosaik/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Write a letter' }).click();
    await dialog().getByText('still words in square brackets', { exact: false }).waitFor();
    await dialog().getByLabel('Subject').fill('A conversation over tea');
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Write a letter' }).click();
    expect(await dialog().getByLabel('Subject').inputValue()).toBe('A conversation over tea');
    await dialog().getByLabel('Text').fill('Hello,\n\ndo you have time?');
    const { name, bytes } = await save();
    expect(name).toMatch(/^letter-.*mosaik.*\.pdf$/);
    const { title, pages } = await readPdf(bytes);
    expect(title).toBe('A conversation over tea');
    expect(pages[0]?.text).toContain('do you have time?');
  });

  test('a frame for minutes, and one for a decision', async () => {
    const minutes = await saveOfBody('Prepare minutes', async () => {
      await dialog().getByLabel('When is the meeting?').fill('2030-12-01');
      await dialog().getByLabel('What is it to be about?').fill('Summer party\n\nBenches');
    });
    expect(minutes.name).toBe('minutes-stadtteilkonferenz-hafergraben.pdf');
    const pages = (await readPdf(minutes.bytes)).pages.map(({ text }) => text).join('\n');
    expect(pages).toContain('1 December 2030');
    expect(pages).toContain('Item 2: Benches');
    const decision = await saveOfBody('Record a decision', async () => {
      await dialog().getByLabel('What is it about?').fill('Do we put up a bench?');
      await dialog().getByLabel('Which options are there?').fill('Yes\nAll stays as it is');
    });
    const record = await readPdf(decision.bytes);
    expect(record.claimsUa).toBe(true);
    expect(record.pages[0]?.text).toContain('All stays as it is');
  });

  test('a logo on all of them, put there, described and taken away', async () => {
    await walkTo(page, `${sample.application.url}${place}/einstellungen`);
    await page.getByRole('button', { name: 'Add logo' }).click();
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().getByText('Please choose a picture.').first().waitFor();
    await expectWellAtBothWidths(page);
    const choose = dialog().locator('input[type="file"]');
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    await choose.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: svg });
    await dialog().getByLabel('Description of the logo').fill('Logo: Hafergraben');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().getByText('This is neither a PNG nor a JPEG', { exact: false }).waitFor();
    await choose.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: await logo() });
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByText('The logo now stands on all documents.').waitFor();
    const shown = page.getByRole('img', { name: 'Logo: Hafergraben' });
    await shown.waitFor();
    await closeMessages(page);
    await expectWellAtBothWidths(page);
    const box = await shown.boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(960 / 240, 1);
    const file = await saveOfBody('Prepare minutes', () => Promise.resolve());
    const { claimsUa, tags } = await readPdf(file.bytes);
    expect(claimsUa).toBe(true);
    expect(rolesIn(tags)).toContain('Figure');
    await walkTo(page, `${sample.application.url}${place}/einstellungen`);
    await page.getByRole('button', { name: 'Remove logo' }).click();
    await page.getByText('Logo removed.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await shown.waitFor();
    await closeMessages(page);
    await page.getByRole('button', { name: 'Remove logo' }).click();
    await page.getByRole('button', { name: 'Add logo' }).waitFor();
  });

  test('the sheet of a role', async () => {
    await walkTo(page, `${sample.application.url}${place}/rollen`);
    await page
      .getByRole('button', { name: /^Network coordinator: / })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Role sheet' }).click();
    const { name, bytes } = await save();
    expect(name).toMatch(/^role-sheet-network-coordinator-.*\.pdf$/);
    const { claimsUa, title, pages } = await readPdf(bytes);
    expect(claimsUa).toBe(true);
    expect(title).toMatch(/^Network coordinator: /);
    const said = pages.map(({ text }) => text).join('\n');
    expect(said).toContain('30 hours a week');
    expect(said).toContain('Who gives the mandate');
  });
});
