import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const role = 'Owner / carer: Nachbarschaftshaus Alte Mühle';

const sample = demo();

describe('who has which role', () => {
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device: 'phone' });
    page = visitor.page;
    await enterSample(page, sample.application, 'rollen');
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  function entry() {
    return page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: role, exact: true }) });
  }

  async function choose(action: string): Promise<void> {
    await page.getByRole('button', { name: role, exact: true }).click();
    await page.getByRole('menuitem', { name: action }).click();
  }

  test('is told what to look at next', async () => {
    await page.getByText('Facilitates and', { exact: false }).waitFor();
    await page
      .getByText('Somebody follows; nothing is handed over yet.', { exact: false })
      .waitFor();
    await entry().getByText('Hangs on one person: who steps in?').waitFor();
    await page.getByRole('heading', { name: /^What hangs on one person/ }).waitFor();
    await expectWellAtBothWidths(page);
  });

  test('names a deputy, and the hint disappears', async () => {
    await choose('Change');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Who steps in?' }).fill('Raumvergabe');
    await expectWellAtBothWidths(page);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await entry().getByText('Deputy: Raumvergabe', { exact: false }).waitFor();
    expect(await entry().getByText('Hangs on one person').count()).toBe(0);
  });

  test('ends the role and notes that it was handed over', async () => {
    await choose('End and hand over');
    const dialog = page.getByRole('dialog');
    const last = dialog.getByLabel('What is the last day?');
    const today = await last.inputValue();
    await dialog.getByLabel('Hand-over finished on').fill(today);
    await expectWellAtBothWidths(page);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await entry().getByText('until', { exact: false }).first().waitFor();
  });

  test('reads in the history what was different before', async () => {
    await walkTo(page, `${sample.application.url}/quartier/hafergraben/verlauf`);
    const sentence = `Role “${role.replace(/: .*$/, '')}” changed`;
    const change = page.getByRole('listitem').filter({ hasText: sentence });
    const deputy = change.getByText('Deputy', { exact: true }).first().locator('..');
    await expect.poll(() => deputy.locator('del').innerText()).toBe('not known');
    expect(await deputy.locator('ins').innerText()).toBe('Raumvergabe');
    await expectWellAtBothWidths(page);
    await walkTo(page, `${sample.application.url}/quartier/hafergraben/rollen`);
  });

  test('opens the hand-over sheet, to print and tick', async () => {
    await choose('Hand-over sheet');
    await page
      .getByRole('heading', { level: 1, name: `Hand-over: ${role.replace(/^.*: /, '')}` })
      .waitFor();
    await page.getByText('Bühne und Ton').waitFor();
    await page.getByText('Hand-over finished on').waitFor();
    await expectWellAtBothWidths(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });
});
