import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeMessages } from '../support/close-messages.ts';
import { enterSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const place = '/quartier/hafergraben';
const office = 'Stadtteilbüro Hafergraben';
const mosaik = 'Interkultureller Frauenverein Mosaik';
const mosque = 'Moscheegemeinde Nord';

const sample = demo();

describe('own position and key positions', () => {
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

  /** Types the whole name: many begin alike. */
  async function choose(label: string, name: string): Promise<void> {
    const field = page.getByRole('combobox', { name: label });
    await field.pressSequentially(name);
    await page.getByRole('option', { name }).waitFor();
    // A list that has just opened may not hear the first key.
    await expect
      .poll(async () => {
        await field.press('ArrowDown');
        return await field.getAttribute('aria-activedescendant');
      })
      .not.toBeNull();
    await field.press('Enter');
  }

  test('whose position it is, is chosen, stands in the address and is remembered', async () => {
    await walkTo(page, `${sample.application.url}${place}/netz`);
    await page.getByRole('link', { name: 'Own position' }).click();
    await page.getByText('Where do you stand in the network?').waitFor();
    await choose('Whose position?', office);
    await page.getByText(`${office} is connected with 37 of 71 others.`).waitFor();
    expect(new URL(page.url()).searchParams.get('akteur')).not.toBeNull();
    await walkTo(page, `${sample.application.url}${place}/position`);
    await page.getByText(`${office} is connected with 37 of 71 others.`).waitFor();
  });

  test('the office is told on whom it depends, and asked about its neutrality', async () => {
    const part = page.getByRole('region', { name: 'Dependencies' });
    const dependencies = part.getByRole('list', { name: 'Dependencies' }).getByRole('listitem');
    await dependencies.filter({ hasText: 'Sozialwerk Talstedt' }).waitFor();
    await dependencies.filter({ hasText: 'Stadterneuerung' }).waitFor();
    await part.getByText('How does that affect your neutrality?').waitFor();
    await part
      .getByText(`Bürgerwerk Talstedt e. V. is at the same time a partner of ${office}.`)
      .waitFor();
    await page.getByRole('heading', { name: /Whom could we support/ }).waitFor();
    await expectWellAtBothWidths(page);
  });

  test('each figure leads to the entries it counts', async () => {
    const part = page.getByRole('region', { name: 'Connections' });
    await part.getByText('37 ties, 100% confirmed by both sides').waitFor();
    await part.getByRole('link', { name: /both sides, essentially alike/ }).click();
    await page.getByText('37 of 194').waitFor();
    await page.goBack();
  });

  test('what the actor does not do is written where it is read, and taken back', async () => {
    await page
      .getByRole('button', { name: /Profile/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByLabel('What does it deliberately not do?')
      .fill('We do not advise on residence law.');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('We do not advise on residence law.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await page.getByText('We do not advise on residence law.').waitFor({ state: 'detached' });
    await closeMessages(page);
  });

  test('before a talk one sees the way, shared acquaintances and what is open', async () => {
    await walkTo(page, `${sample.application.url}${place}/position`);
    // A list closes where the page still grows below it.
    await page.getByRole('region', { name: 'In comparison' }).waitFor();
    await page.getByRole('application').getByRole('button').first().waitFor();
    await page.getByRole('heading', { name: /Whom could we support/ }).waitFor();
    await choose('With whom will you talk?', mosque);
    await page.getByRole('heading', { name: `Before the talk with ${mosque}` }).waitFor();
    const way = page.getByRole('region', { name: 'The way there' });
    await way.getByText(mosaik).waitFor();
    await page
      .getByRole('region', { name: /^Shared acquaintances/ })
      .getByRole('link', { name: mosaik })
      .waitFor();
    await page
      .getByRole('region', { name: /^Open points/ })
      .getByText('Older than')
      .waitFor();
    await expectWellAtBothWidths(page);
  });

  test('key positions name who would be cut off without the go-between', async () => {
    await walkTo(page, `${sample.application.url}${place}/schluesselstellen`);
    await page.getByText(`${office} is connected with most: with 37 of 71 others.`).waitFor();
    await choose('Who drops out?', mosaik);
    const part = page.getByRole('region', { name: 'If somebody drops out' });
    await part
      .getByText(`If ${mosaik} drops out, 2 actors are cut off from the network.`)
      .waitFor();
    await part.getByRole('link', { name: mosque }).waitFor();
    await part.getByRole('link', { name: 'Kiosk am Wendehammer' }).waitFor();
    await expectWellAtBothWidths(page);
  });

  test('three together are looked at as well', async () => {
    const part = page.getByRole('region', { name: 'Looked at together' });
    await part.getByText('3', { exact: true }).click();
    await part.getByText(/^If .+, .+ and .+ drop out together/).waitFor();
    expect(new URL(page.url()).searchParams.get('anzahl')).toBe('3');
    await expectWellAtBothWidths(page);
  });
});
