import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { closeMessages } from '../support/close-messages.ts';
import { expectWell, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const sample = demo();

describe.each(['desk', 'phone'] as const)('completeness at a %s', (device) => {
  let visitor: Visit;
  let page: Page;
  const place = '/quartier/hafergraben';

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device });
    page = visitor.page;
    await enterSample(page, sample.application);
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  function gap(name: string) {
    return page.getByRole('main').getByRole('listitem').filter({ hasText: name });
  }

  test('which fields and target groups are empty', async () => {
    await page
      .getByRole('navigation', { name: 'Inventory' })
      .getByRole('link', { name: 'Completeness' })
      .click();
    await page
      .getByText('1 of 25 fields of action has nobody recorded: Traffic and mobility.')
      .waitFor();
    await page.getByText(/^4 of 28 target groups have nobody recorded:/).waitFor();
    await expectWell(page);
  });

  test('a cell leads to those who are counted in it', async () => {
    const cell =
      device === 'desk'
        ? page.getByRole('link', { name: /^Employment, Unemployed people: 2 actors/ })
        : page
            .getByRole('listitem')
            .filter({ hasText: 'Employment' })
            .getByRole('link', { name: /^Unemployed people 2/ });
    await cell.click();
    await page.waitForURL(/field=hf\.beschaeftigung&target=zg\.erwerbslos/);
    const found = page.getByRole('rowheader');
    await expect.poll(() => found.count()).toBe(2);
    await page.goBack();
  });

  test('records that there is none here, and takes it back', async () => {
    await page.getByRole('link', { name: 'Who is missing?' }).click();
    await gap('Traffic and mobility')
      .getByRole('button', { name: /^Make a note/ })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('None here').check();
    await dialog.getByLabel(/^Where did you look/).fill('Asked the round table');
    await expectWell(page);
    await dialog.getByRole('button', { name: 'Make a note' }).click();
    await gap('Traffic and mobility').getByText('none here').waitFor();
    await gap('Traffic and mobility')
      .getByText(/^checked on .* Asked the round table$/)
      .waitFor();
    await page
      .getByText('24 of 25 are recorded, 1 checked with nobody found, 0 still open.')
      .waitFor();
    await expectWell(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await gap('Traffic and mobility').getByText('nobody recorded').waitFor();
    await closeMessages(page);
  });

  test('a checked gap is named as such in the matrix', async () => {
    await gap('Existing networks and bodies')
      .getByRole('button', { name: /^Make a note/ })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Make a note' }).click();
    await gap('Existing networks and bodies').getByText('none here').waitFor();
    await walkTo(page, `${sample.application.url}${place}/vollstaendigkeit?columns=group`);
    await page.getByText('Existing networks and bodies (checked).').waitFor();
    await walkTo(page, `${sample.application.url}${place}/verlauf`);
    await page.getByText('Noted: Existing networks and bodies – none here.').first().waitFor();
  });

  test('sees who would fit, why, and sets one aside with a reason', async () => {
    await walkTo(page, `${sample.application.url}${place}/bestand?q=Lindenhof`);
    await page.getByRole('link', { name: /^Seniorentreff Lindenhof/ }).click();
    await page.getByRole('link', { name: 'Who would fit?' }).click();
    await page.getByRole('heading', { name: /^Whom could we support/ }).waitFor();
    const match = page.getByRole('listitem').filter({ hasText: 'Volkshochschule Talstedt' });
    await match
      .getByText('Offers: IT and media skills. Seniorentreff Lindenhof is looking for that.')
      .waitFor();
    await expectWell(page);
    await match
      .getByRole('button', { name: /^Does not fit/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tried already').check();
    await expectWell(page);
    await dialog.getByRole('button', { name: 'Set aside' }).click();
    await page.getByRole('button', { name: 'Suggest again: Volkshochschule Talstedt' }).click();
    await match.getByText(/^Offers: IT and media skills/).waitFor();
    await closeMessages(page);
  });

  test('adds whom somebody recommended, but not who is there already', async () => {
    await walkTo(page, `${sample.application.url}${place}/vollstaendigkeit?view=methods`);
    await page.getByRole('button', { name: 'Add recommendations' }).click();
    const dialog = page.getByRole('dialog');
    const name = `Nähstube ${device}`;
    await dialog.getByLabel(/^Which names were given/).fill(`Seniorentreff am Lindenhof\n${name}`);
    await dialog.getByRole('button', { name: 'Check and add' }).click();
    await dialog.getByRole('link', { name: 'Seniorentreff Lindenhof' }).waitFor();
    await expectWell(page);
    await dialog.getByRole('button', { name: 'Add 1 actor' }).click();
    await page.getByText('1 actor added').waitFor();
    await dialog.waitFor({ state: 'detached' });
    await walkTo(page, `${sample.application.url}${place}/bestand?q=${encodeURIComponent(name)}`);
    await page.getByRole('link', { name: new RegExp(`^${name}`) }).waitFor();
  });
});
