import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { signInToSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { closeMessages } from '../support/close-messages.ts';
import { type Device, expectWell, type Visit, visit, widths } from '../support/visit.ts';

const place = '/quartier/hafergraben';
const shown = 'Apotheke am Anger';
/** One for each width: what the first has placed is placed. */
const placed: Readonly<Record<Device, string>> = {
  desk: 'Netzwerkstelle Frühe Hilfen',
  phone: 'Pflegestützpunkt Talstedt',
};

const sample = demo();

function said(page: Page, words: string | RegExp): Locator {
  return page.getByRole('status').filter({ hasText: words });
}

/** Until the picture stands: then its keyboard works as well. */
async function drawn(page: Page): Promise<Locator> {
  const picture = page.getByRole('region', { name: 'Map', exact: true });
  await picture.waitFor();
  await page.getByRole('button', { name: 'Closer' }).waitFor();
  return picture;
}

describe.each(Object.keys(widths) as Device[])('the map by keyboard alone, at a %s', (device) => {
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device });
    page = visitor.page;
    await signInToSample(page.request, sample.application);
  });

  test('opens with the filters of the list', async () => {
    await page.goto(`${sample.application.url}${place}/bestand?group=kiju`);
    await page.getByRole('link', { name: 'Map', exact: true }).press('Enter');
    await said(page, '6 of 72 shown').waitFor();
    expect(page.url()).toContain('/karte?group=kiju');
    await page.getByRole('button', { name: /^Children, youth/, pressed: true }).press('Space');
    await said(page, '72 of 72 shown').waitFor();
    await drawn(page);
    await expectWell(page);
  });

  test('says who is where when a place is chosen in the list', async () => {
    await page.getByRole('button', { name: `Show ${shown} on the map` }).press('Enter');
    await said(page, `On the map: ${shown}, Pharmacy · Alter Anger`).waitFor();
    const popup = page.getByRole('region', { name: shown });
    await popup.waitFor();
    await expectWell(page);
    await popup.getByRole('button', { name: 'Close the note on the map' }).press('Enter');
    await popup.waitFor({ state: 'detached' });
  });

  test('filters by the legend, in any colour', async () => {
    await page.getByRole('radio', { name: 'Confirmed' }).press('Space');
    await page.getByRole('button', { name: /^confirmed more than 12 months ago/ }).press('Space');
    await said(page, /^1[35] of 72 shown/).waitFor();
    await expectWell(page);
    await page.getByRole('button', { name: /^confirmed more than 12 months ago/ }).press('Space');
    await said(page, '72 of 72 shown').waitFor();
    await page.getByRole('radio', { name: 'Group' }).press('Space');
  });

  test('opens the sheet and comes back', async () => {
    await page.getByRole('link', { name: new RegExp(`^${shown}`) }).press('Enter');
    await page.getByRole('heading', { name: shown }).waitFor();
    expect(page.url()).toContain('akteur=');
    await page
      .getByRole('link', { name: device === 'phone' ? 'Back to the list' : 'Close' })
      .press('Enter');
    await page.getByRole('heading', { name: 'Who is where?' }).waitFor();
  });

  test('opens what is in the middle of the picture', async () => {
    const picture = await drawn(page);
    await picture.press('Escape');
    for (let step = 0; step < 9; step += 1) await picture.press('ArrowUp');
    await picture.press('Enter');
    await said(page, 'Nobody is in the middle of the map.').waitFor();
    await page.getByRole('button', { name: `Show ${shown} on the map` }).press('Enter');
    await said(page, `On the map: ${shown}`).waitFor();
    await picture.press('Escape');
    await said(page, `On the map: ${shown}`).waitFor({ state: 'detached' });
    await picture.press('Enter');
    await said(page, `On the map: ${shown}`).waitFor();
    await picture.press('Escape');
    await page.getByRole('button', { name: 'Show everything' }).press('Enter');
  });

  test('goes by where the map is, however quickly the keys follow each other', async () => {
    const picture = await drawn(page);
    for (let step = 0; step < 9; step += 1) await picture.press('ArrowUp');
    await page.getByRole('button', { name: `Show ${shown} on the map` }).press('Enter');
    await said(page, `On the map: ${shown}`).waitFor();
    await picture.focus();
    const keys = [...Array.from({ length: 9 }, () => 'ArrowUp'), 'Enter'];
    await Promise.all(keys.map((key) => page.keyboard.press(key)));
    await said(page, 'Nobody is in the middle of the map.').waitFor();
    await picture.press('Escape');
    await page.getByRole('button', { name: 'Show everything' }).press('Enter');
  });

  test('sets a position by moving the map under the crosshair', async () => {
    await page.getByRole('button', { name: /^without a position/ }).press('Space');
    await said(page, /of 72 shown/).waitFor();
    await page
      .getByRole('button', { name: `Set the position of ${placed[device]}` })
      .press('Enter');
    const heading = page.getByRole('heading', { name: `Where is ${placed[device]}?` });
    await expect.poll(() => heading.evaluate((it) => it === document.activeElement)).toBe(true);
    await expectWell(page);
    const picture = await drawn(page);
    await picture.press('ArrowRight');
    await picture.press('Enter');
    await said(page, /^Position: 54\.\d+, 7\.\d+\. Not saved yet\.$/).waitFor();
  });

  test('sets it by coordinates, in whichever order, with its area', async () => {
    await page.getByRole('button', { name: 'Save position' }).waitFor();
    const field = page.getByRole('textbox', { name: 'Latitude and longitude' });
    await field.fill('somewhere');
    await page.getByText('No latitude and longitude can be read').waitFor();
    await expectWell(page);
    await field.fill('7.103, 54.405');
    await page.getByText('This has longitude before latitude.').waitFor();
    await field.fill('54.405, 7.103');
    const area = page.getByRole('checkbox', { name: 'Lies in Nordhof' });
    await area.press('Space');
    await field.press('Enter');
    await page.getByText(`Position set: ${placed[device]}`).waitFor();
    const without = page.getByRole('button', { name: 'without a position 23', pressed: true });
    await without.press('Space');
    await said(page, `On the map: ${placed[device]}`).waitFor();
    await page
      .getByRole('region', { name: placed[device], exact: true })
      .getByText('Nordhof')
      .waitFor();
    await expectWell(page);
  });

  test('takes it back as one step', async () => {
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByRole('button', { name: `Set the position of ${placed[device]}` }).waitFor();
    await closeMessages(page);
  });

  test('had no trouble on the way, and asked nobody outside', async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });
});
