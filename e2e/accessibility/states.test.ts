import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { type Device, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';
import { look } from './look.ts';
import { seen } from './seen.ts';

const place = '/quartier/hafergraben';
const devices: readonly Device[] = ['desk', 'phone'];
const sample = demo();

describe.each(devices)('states of pages at a %s', (device) => {
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device });
    page = visitor.page;
    await enterSample(page, sample.application);
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  async function openSheet(): Promise<void> {
    await walkTo(page, `${place}/bestand?q=mosaik`);
    await page
      .getByRole('link', { name: /Frauenverein Mosaik/ })
      .first()
      .click();
  }

  test('sheet beside and instead of the list', async () => {
    await openSheet();
    await page.getByRole('heading', { name: /Frauenverein Mosaik/ }).waitFor();
    await look(page);
  });

  test('who sees which part of an entry', async () => {
    await openSheet();
    const sheet = page.getByRole('complementary', { name: /Frauenverein Mosaik/ });
    await sheet.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Visibility' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Contact', { exact: true }).selectOption('geschuetzt');
    await dialog.getByText('You are not in the named circle').waitFor();
    await look(page);
    await dialog.getByLabel('Contact', { exact: true }).selectOption('team');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await sheet.getByText('Team').first().waitFor();
    await look(page);
    await page.getByRole('button', { name: 'Undo' }).first().click();
  });

  test('the named circle', async () => {
    await walkTo(page, `${place}/beteiligte`);
    await page
      .getByRole('button', { name: /^Actions for/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Named circle' }).click();
    await page.getByRole('checkbox', { name: /named circle/ }).waitFor();
    await look(page);
  });

  test('a dialog, and its errors', async () => {
    await walkTo(page, `${place}/bestand`);
    await page
      .getByRole('button', { name: /^Add( actor)?$/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await look(page);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog
      .getByRole('alert')
      .or(dialog.getByText(/please/i))
      .first()
      .waitFor();
    await look(page);
  });

  test('a menu', async () => {
    await walkTo(page, '/hilfe');
    await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('menu').waitFor();
    await look(page);
  });

  test('the network with a focus, its menu of files, and a sheet', async () => {
    await walkTo(page, `${place}/netz`);
    const marks = page.getByRole('application').getByRole('button');
    await marks.first().waitFor();
    await page.getByRole('combobox', { name: 'Find an actor' }).pressSequentially('Interkult');
    await page.getByRole('option', { name: /Mosaik/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await seen(page, 'in focus');
    await look(page);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menu').waitFor();
    await look(page);
    await page.keyboard.press('Escape');
    await marks.and(page.locator('[tabindex="0"]')).press('Enter');
    await page.getByRole('heading', { name: /Frauenverein Mosaik/ }).waitFor();
    await look(page);
  });

  test('suggestions for one actor, with all that explains them', async () => {
    await walkTo(page, `${place}/luecken`);
    await page
      .getByRole('link', { name: /^See suggestions/ })
      .first()
      .click();
    await page.getByText('How the order comes about').click();
    await page
      .getByText(/points, from what/)
      .first()
      .click();
    await look(page);
  });
});
