import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../support/demo.ts';
import { type Device, expectWell, type Visit, visit } from '../support/visit.ts';

const devices: readonly Device[] = ['desk', 'phone'];
const picture = fileURLToPath(new URL('../../docs/pictures/inventory.png', import.meta.url));

const sample = demo();

describe.each(devices)('somebody who looks around at a %s', (device) => {
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device });
    page = visitor.page;
  });

  async function counted(sentence: string): Promise<void> {
    await page.getByRole('status').filter({ hasText: sentence }).waitFor();
  }

  /** In the head, or on a phone behind „More“. */
  async function languages(): Promise<Locator> {
    if (device === 'desk') {
      await page.getByRole('button', { name: /^(Language|Sprache):/ }).click();
      return page.getByRole('menu');
    }
    await page.getByRole('button', { name: /^(More|Mehr)$/ }).click();
    return page.getByRole('list', { name: /^(Language|Sprache)$/ });
  }

  test('is led into Hafergraben by the printed link, with all its actors and ties', async () => {
    await page.goto(sample.application.link);
    await page.waitForURL(/quartier\/hafergraben\/bestand/);
    await counted('72 of 72');
    await expectWell(page);
    await page.getByRole('link', { name: 'Ties', exact: true }).click();
    await counted('194 of 194');
    await page.getByRole('link', { name: 'Actors', exact: true }).click();
    await counted('72 of 72');
  });

  test('finds old entries and actors without a tie, in the address and when going back', async () => {
    await page.getByRole('button', { name: 'Older than 12 months 13' }).click();
    await counted('13 of 72');
    expect(new URL(page.url()).searchParams.get('age')).toBe('stale');
    await page.getByRole('button', { name: /^Remove Filter/ }).click();
    await counted('72 of 72');
    await page.getByRole('button', { name: 'Without a tie' }).click();
    await counted('4 of 72');
    await page.reload();
    await counted('4 of 72');

    await page.getByRole('link', { name: /^Beschäftigungsträger Neustart/ }).click();
    const sheet = page.getByRole('heading', { name: 'Beschäftigungsträger Neustart' });
    await sheet.waitFor();
    await expectWell(page);
    await page.goBack();
    await sheet.waitFor({ state: 'detached' });
    await counted('4 of 72');
  });

  test('reaches and uses the search by keyboard alone', async () => {
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type('mosaik');
    await page.getByRole('option', { name: /Frauenverein Mosaik/ }).waitFor();
    await expectWell(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Frauenverein Mosaik/ }).waitFor();
  });

  test('reads German and goes back to English', async () => {
    await page.goto(`${sample.application.url}/quartier/hafergraben/bestand`);
    await (await languages()).getByText('Deutsch').click();
    await page.getByRole('heading', { level: 1, name: 'Bestand' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('de');
    await (await languages()).getByText('English').click();
    await page.getByRole('heading', { level: 1, name: 'Inventory' }).waitFor();
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });
});

test('the sheet stands beside the list, as the README shows it', async () => {
  const visitor = await visit(sample.browser, { language: 'de' });
  const { page, trouble } = visitor;
  await page.goto(sample.application.link);
  await page.getByRole('link', { name: /^Bürgerverein Alter Anger/ }).click();
  await page.getByRole('region', { name: /^Beziehungen/ }).waitFor();
  await expectWell(page);
  await page.mouse.move(0, 0);
  // Only when asked for, so that the tests leave the files as they are.
  if (process.env['UPDATE_PICTURES'] === '1') await page.screenshot({ path: picture });
  expect(trouble).toEqual([]);
  await visitor.close();
});
