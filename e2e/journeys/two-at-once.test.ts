import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeMessages } from '../support/close-messages.ts';
import { signInToSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const actor = 'Apotheke am Anger';
const inOwnWords = 'And in its own words?';
const sample = demo();

describe('two edit one actor at once', () => {
  let first: Visit;
  let second: Visit;

  beforeAll(async () => {
    first = await visit(sample.browser, { device: 'phone' });
    second = await visit(sample.browser, { device: 'phone' });
    for (const { page } of [first, second]) {
      await signInToSample(page.request, sample.application);
      await page.goto(
        `${sample.application.url}/quartier/hafergraben/bestand?q=${encodeURIComponent(actor)}`,
      );
      await page.getByRole('link', { name: actor }).first().click();
    }
  });

  afterAll(async () => {
    expect([...first.trouble, ...second.trouble]).toEqual([]);
    await first.close();
    await second.close();
  });

  async function open(page: Page, part: string): Promise<void> {
    await page.getByRole('button', { name: new RegExp(`^(Add|Edit) ${part}$`) }).click();
    await page.getByRole('dialog').waitFor();
  }

  async function save(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
  }

  function said(page: Page, text: string): Locator {
    return page.getByText(text).filter({ visible: true }).first();
  }

  test('who edits another part loses nothing, and neither does the other', async () => {
    await open(first.page, 'Offers');
    await open(second.page, 'Needs');
    await first.page.getByLabel(inOwnWords).fill('Advice on Tuesdays.');
    await second.page.getByLabel(inOwnWords).fill('A second pair of hands.');
    await save(first.page);
    await save(second.page);
    for (const { page } of [first, second]) {
      await said(page, 'Advice on Tuesdays.').waitFor();
      await said(page, 'A second pair of hands.').waitFor();
      await closeMessages(page);
    }
  });

  test('who comes second with the same fact sees both and chooses', async () => {
    const { page } = second;
    await open(first.page, 'Needs');
    await open(page, 'Needs');
    await first.page.getByLabel(inOwnWords).fill('A room with a ramp.');
    await page.getByLabel(inOwnWords).fill('A room for forty.');
    await save(first.page);
    await said(first.page, 'A room with a ramp.').waitFor();
    await save(page);
    const choice = page.getByRole('dialog');
    await choice.getByText('Before: A second pair of hands.').waitFor();
    await expectWellAtBothWidths(page);
    await choice.getByRole('radio', { name: /A room for forty\./ }).check();
    await save(page);
    await choice.waitFor({ state: 'detached' });
    await said(page, 'A room for forty.').waitFor();
    await said(first.page, 'A room for forty.').waitFor();
    await closeMessages(page);
  });

  test('and whoever takes the words of the other keeps them', async () => {
    const { page } = first;
    await open(page, 'Needs');
    await open(second.page, 'Needs');
    await second.page.getByLabel(inOwnWords).fill('A room with a kitchen.');
    await page.getByLabel(inOwnWords).fill('A garden.');
    await save(second.page);
    await said(second.page, 'A room with a kitchen.').waitFor();
    await save(page);
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: /A room with a kitchen\./ })
      .check();
    await save(page);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await said(page, 'A room with a kitchen.').waitFor();
    expect(await page.getByText('A garden.').count()).toBe(0);
  });

  test('whoever was away from the neighbourhood meanwhile finds what has changed', async () => {
    const { page } = second;
    const sheet = page.url();
    await walkTo(page, `${sample.application.url}/hilfe`);
    await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
    await open(first.page, 'Needs');
    await first.page.getByLabel(inOwnWords).fill('A room with a view.');
    await save(first.page);
    await said(first.page, 'A room with a view.').waitFor();
    await closeMessages(first.page);
    await walkTo(page, sheet);
    await said(page, 'A room with a view.').waitFor();
  });

  test('a tie that is taken back while it is edited is not overwritten unnoticed', async () => {
    const { page } = first;
    const note = page.getByRole('dialog').getByLabel('What else is important?');
    const words = 'Meets on Mondays.';
    await walkTo(page, `${sample.application.url}/quartier/hafergraben/beziehungen`);
    await editTie(page);
    await note.fill(words);
    await save(page);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await editTie(page);
    await expect.poll(() => note.inputValue()).toBe(words);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    const changed = page.getByText('The entry has changed since this window was opened.');
    await changed.waitFor();
    await expectWellAtBothWidths(page);
    await page.getByRole('button', { name: 'Mine should apply' }).click();
    await changed.waitFor({ state: 'detached' });
    await save(page);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  async function editTie(page: Page): Promise<void> {
    await page
      .getByRole('button', { name: /^Tie .*: more$/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Change type and period' }).click();
    await page.getByRole('dialog').waitFor();
  }
});
