import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeMessages } from '../support/close-messages.ts';
import { enterSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';

const sample = demo();

describe('two dates of the network', () => {
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser);
    page = visitor.page;
    await enterSample(page, sample.application);
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  function sums(): Locator {
    return page.getByRole('region', { name: 'How the numbers add up' });
  }
  function changed(): Locator {
    return page.getByRole('table', { name: 'Changed ties' }).getByRole('row');
  }
  async function told(sentence: string | RegExp): Promise<void> {
    await page.getByRole('status').filter({ hasText: sentence }).first().waitFor();
  }
  function filter(name: RegExp): Locator {
    return page.getByRole('group', { name: /^Legend/ }).getByRole('button', { name });
  }

  /** From the top, so that nothing lies half under a bar that stays. */
  async function looksWell(): Promise<void> {
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectWellAtBothWidths(page);
  }

  test('compare the start with today, and the numbers add up', async () => {
    await page.getByRole('link', { name: 'Network', exact: true }).click();
    await page.getByRole('link', { name: 'Comparison of dates' }).click();
    await told(
      /44 ties are new, 6 ties are gone, 14 ties have become closer, 3 ties have become looser/,
    );
    await sums().getByText('156 ties = 6 gone + 14 closer + 3 looser + 133').waitFor();
    await sums().getByText('194 ties = 44 new + 14 closer + 3 looser + 133').waitFor();
    await looksWell();
  });

  test('the picture says what changed, and so does the table', async () => {
    const picture = page.getByRole('application');
    await picture.getByRole('button', { name: /^Kiosk am Wendehammer, new in the/ }).waitFor();
    expect(await picture.getAttribute('aria-label')).toContain('67 changed ties');
    await filter(/^Gone/).click();
    await page.waitForURL(/art=lost/);
    // Six, and the heads of the columns.
    await expect.poll(() => changed().count()).toBe(7);
    await changed().filter({ hasText: 'Kita Mühlenzwerge' }).getByText('Gone').waitFor();
    expect(await picture.getAttribute('aria-label')).toContain('6 changed ties');
    await looksWell();
    await filter(/^Gone/).click();
    await picture.getByRole('button', { name: /^Kiosk am Wendehammer/ }).press('Enter');
    const panel = page.getByRole('complementary');
    await panel.getByRole('heading', { name: 'Kiosk am Wendehammer' }).waitFor();
    await looksWell();
    await panel.getByRole('link', { name: 'Close' }).click();
    await panel.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Show all 67' }).click();
    await expect.poll(() => changed().count()).toBe(68);
  });

  test('other dates are chosen, and the address keeps them', async () => {
    const from = page.getByLabel('From', { exact: true });
    await from.selectOption({ index: 1 });
    await page.waitForURL(/von=/);
    await told(/From 1 \w+ \d+ to today: /);
    await page.getByLabel('Until', { exact: true }).selectOption({ index: 0 });
    await page.waitForURL(/bis=/);
    await told(/From 1 \w+ \d+ to 1 \w+ \d+: /);
    const sentence = await page.locator('.comparison-sentence .lead').textContent();
    await page.reload();
    await told(sentence ?? '');
    await from.selectOption({ index: 8 });
    await told(/nothing has changed in the network/);
    await looksWell();
  });

  test('the network of today is kept, renamed, removed and brought back', async () => {
    const first = 'Before the meeting';
    const second = 'After the meeting';
    await page.getByRole('button', { name: 'Take a snapshot' }).click();
    await looksWell();
    await page.getByRole('textbox', { name: 'On what occasion?' }).fill(first);
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    const table = page.getByRole('table', { name: 'All snapshots' });
    await table.getByRole('row').filter({ hasText: first }).getByText('7.6% of 72').waitFor();
    await closeMessages(page);
    await page.getByRole('button', { name: `More about “${first}”` }).click();
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await page.getByRole('textbox', { name: 'On what occasion?' }).fill(second);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const row = table.getByRole('row').filter({ hasText: second });
    await row.waitFor();
    await closeMessages(page);
    await page.getByRole('button', { name: `More about “${second}”` }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await row.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await row.waitFor();
    await closeMessages(page);
    await looksWell();
  });
});
