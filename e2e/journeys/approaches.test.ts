import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../apps/server/src/platform/typesetting/testing/read-pdf.ts';
import { choose } from '../support/choose.ts';
import { closeMessages } from '../support/close-messages.ts';
import { enterSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const actor = 'Apotheke am Anger';
const place = '/quartier/hafergraben';
const house = 'Nachbarschaftshaus Alte Mühle';

const sample = demo();

describe('who plans talks', () => {
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device: 'phone' });
    page = visitor.page;
    await enterSample(page, sample.application);
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  function row(name: string): Locator {
    return page.getByRole('row').filter({ hasText: name });
  }

  test('sees first what is overdue', async () => {
    await page
      .getByRole('link', { name: 'Contacts', exact: true })
      .filter({ visible: true })
      .click();
    await page.getByText('One step is overdue, one is due today.').waitFor();
    const first = page.getByRole('rowheader').first();
    await first.getByText('Physiotherapie im Hof').waitFor();
    await row('Physiotherapie im Hof')
      .getByText(/^overdue since/)
      .waitFor();
    await row('Freikirche Lichtblick')
      .getByText('Not noted yet: what the actor has from it')
      .waitFor();
    await expectWellAtBothWidths(page);
  });

  test('plans one from a link that knows why; whom is asked for', async () => {
    const reason = encodeURIComponent('Sees people every day');
    await walkTo(page, `${sample.application.url}${place}/kontakte/neu?reason=${reason}`);
    const plan = page.getByRole('main').getByRole('button', { name: 'Plan an approach' });
    await plan.click();
    await page.getByText('Please choose whom you want to approach.').first().waitFor();
    await expectWellAtBothWidths(page);
    await choose(page, page.getByRole('combobox', { name: /Whom do you want/ }), actor);
    await choose(page, page.getByRole('combobox', { name: /Who opens the door/ }), house);
    await page.getByLabel('What is the next step?').fill('Drop in on Tuesday');
    await plan.click();
    await page.getByText(`Approach planned: ${actor}`).waitFor();
    await closeMessages(page);
    await row(actor).getByText('Sees people every day').waitFor();
    await row(actor).getByText(`through ${house}`).waitFor();
    await row(actor).getByText('Drop in on Tuesday').waitFor();
    await expectWellAtBothWidths(page);
  });

  test('ends a step and moves on in one go, and takes that back', async () => {
    await row(actor)
      .getByRole('button', { name: `Step done: ${actor}` })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What has come out so far?').fill('Never in the evening.');
    await dialog.getByLabel('Where does the approach stand?').selectOption('px.nein');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.getByText('Please choose why the actor does not want to.').first().waitFor();
    await expectWellAtBothWidths(page);
    await dialog.getByLabel('Why does the actor not want to?').selectOption('form');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await row(actor).waitFor({ state: 'detached' });
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click();
    await row(actor).getByText('Drop in on Tuesday').waitFor();
    await closeMessages(page);
  });

  test('writes a letter in which stands what was noted', async () => {
    await walkTo(page, `${sample.application.url}${place}/kontakte`);
    await row(actor)
      .getByRole('button', { name: `Approach to ${actor}` })
      .click();
    await page.getByRole('menuitem', { name: 'Write a letter' }).click();
    const dialog = page.getByRole('dialog');
    const words = dialog.getByLabel('Text');
    await expect.poll(() => words.inputValue()).toContain('Sees people every day.');
    await expectWellAtBothWidths(page);
    await words.fill(`${await words.inputValue()}\n\nP.S. The tea is on us.`);
    const began = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Create file' }).click();
    const download = await began;
    await dialog.waitFor({ state: 'detached' });
    expect(download.suggestedFilename()).toMatch(/^letter-.*\.pdf$/);
    const { claimsUa, language, pages } = await readPdf(await readFile(await download.path()));
    expect({ claimsUa, language }).toEqual({ claimsUa: true, language: 'en' });
    const said = pages.map(({ text }) => text).join('\n');
    for (const part of [actor, 'Sees people every day.', 'The tea is on us.']) {
      expect(said).toContain(part);
    }
    await walkTo(page, `${sample.application.url}${place}/verlauf`);
    await page.getByText(`Created a letter to “${actor}” as PDF.`).first().waitFor();
    await walkTo(page, `${sample.application.url}${place}/kontakte`);
  });

  test('finds settled ones by stage, and each choice in the address', async () => {
    await page.getByLabel(/^Stage/).selectOption('px.spaeter');
    await page.waitForURL(/stage=px\.spaeter/);
    await page.getByText(/^1 of \d shown$/).waitFor();
    await page.getByRole('button', { name: 'Settled ones too' }).click();
    await page.waitForURL(/state=all/);
    await page.getByText('All', { exact: true }).click();
    await page.waitForURL(/whose=all/);
    await row('Beschäftigungsträger Neustart').getByText(/You$/).waitFor();
    await expectWellAtBothWidths(page);
  });

  test('reads on the sheet of the actor how it stands, and plans another', async () => {
    await walkTo(page, `${sample.application.url}${place}/bestand?q=${encodeURIComponent(actor)}`);
    await page.getByRole('link', { name: actor }).first().click();
    const approaches = page.getByRole('region', { name: /^Approaches/ });
    await approaches.getByText('Sees people every day').waitFor();
    await expectWellAtBothWidths(page);
    await approaches.getByRole('link', { name: 'Approach them' }).click();
    await page.waitForURL(/kontakte\/neu\?actor=/);
    const whom = page.getByRole('combobox', { name: /Whom do you want/ });
    await expect.poll(() => whom.inputValue()).toBe(actor);
  });

  test('removes it, and the history tells all of it', async () => {
    await walkTo(page, `${sample.application.url}${place}/kontakte`);
    await row(actor)
      .getByRole('button', { name: `Approach to ${actor}` })
      .click();
    await page.getByRole('menuitem', { name: /remove/ }).click();
    await page.getByText(`Approach removed: ${actor}`).waitFor();
    await row(actor).waitFor({ state: 'detached' });
    await walkTo(page, `${sample.application.url}${place}/verlauf?subject=approach`);
    await page.getByText(`Approach to “${actor}” planned.`).first().waitFor();
    await page.getByText(`Approach to “${actor}”: now “Declined”.`).first().waitFor();
    await page.getByText(`Approach to “${actor}” removed.`).first().waitFor();
  });
});
