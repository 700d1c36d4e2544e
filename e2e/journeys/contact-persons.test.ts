import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeMessages } from '../support/close-messages.ts';
import { signInToSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const place = '/quartier/hafergraben';
const actor = 'Apotheke am Anger';
const name = 'Test Person';

const sample = demo();

describe('keeping a contact person', () => {
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device: 'phone' });
    page = visitor.page;
    await signInToSample(page.request, sample.application);
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  async function openSheet(): Promise<void> {
    await page.goto(`${sample.application.url}${place}/bestand?q=${encodeURIComponent(actor)}`);
    await page.getByRole('link', { name: actor }).first().click();
    await page.getByRole('heading', { name: actor }).waitFor();
  }

  async function act(entry: string): Promise<void> {
    await page.getByRole('button', { name: `${name}: more` }).click();
    await expectWellAtBothWidths(page);
    await page.getByRole('menuitem', { name: entry }).click();
    await page.getByRole('dialog').waitFor();
    await expectWellAtBothWidths(page);
  }

  test('enters somebody by name, with source and legal basis', async () => {
    await openSheet();
    await page.getByRole('button', { name: 'Add contact person' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('Please give a name or a function.').first().waitFor();
    await expectWellAtBothWidths(page);
    await dialog.getByLabel('Which function?').fill('Management');
    await dialog.getByLabel('Which name?').fill(name);
    await dialog.getByLabel('From which source?').fill('Website');
    await dialog.getByLabel('When and where to be reached?').fill('private number only');
    await dialog.getByText('sounds like private life').waitFor();
    await dialog.getByLabel('When and where to be reached?').fill('Tue 9–12');
    await expectWellAtBothWidths(page);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const section = page.getByRole('region', { name: /^Contact persons/ });
    await section.getByText(`${name}, Management`).waitFor();
    await section.getByRole('link', { name: /^To be informed by/ }).waitFor();
    await page.getByText(`Contact person added: ${actor}`).waitFor();
    await closeMessages(page);
    await expectWellAtBothWidths(page);
  });

  test('sends the text, and notes that the person knows', async () => {
    await page.getByRole('link', { name: /^To be informed by/ }).click();
    const letter = page.getByRole('article', { name });
    await letter.getByText(`Guten Tag ${name}`).waitFor();
    await page.getByText('English', { exact: true }).filter({ visible: true }).last().click();
    await letter.getByText(`Dear ${name}`).waitFor();
    await expectWellAtBothWidths(page);
    await letter.getByRole('button', { name: 'Mark as informed' }).click();
    await expectWellAtBothWidths(page);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Make a note', exact: true })
      .click();
    await page.getByText('Nobody needs to be informed right now').waitFor();
    await page.getByText('1 person noted as informed.').waitFor();
    await closeMessages(page);
  });

  test('notes an objection, and erases for good', async () => {
    await openSheet();
    await act('Note an objection');
    await page.getByRole('button', { name: 'Make a note', exact: true }).click();
    await page.getByText(/^Objected on/).waitFor();
    await page.getByText('Objection noted.').waitFor();
    await closeMessages(page);
    await walkTo(page, `${sample.application.url}${place}/informieren`);
    await page.getByRole('heading', { name: 'To be deleted or made anonymous' }).waitFor();
    await expectWellAtBothWidths(page);
    await act('Delete or make anonymous');
    await page.getByText('This cannot be undone.').waitFor();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByText('Deleted for good.').waitFor();
    await page.getByText(name).waitFor({ state: 'detached' });
  });
});
