import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { enterSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { type Device, expectWell, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const devices: readonly Device[] = ['desk', 'phone'];

const sample = demo();

describe.each(devices)('find who could interpret on Thursday, at a %s', (device) => {
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device });
    page = visitor.page;
    await enterSample(page, sample.application);
  });

  function result(name: string): Locator {
    return page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) });
  }

  test('the question is asked as it is spoken, and answered while it is typed', async () => {
    await page.getByRole('button', { name: 'Search for an actor, page or action' }).click();
    const field = page.getByRole('dialog').getByRole('combobox');
    await field.pressSequentially('who could interprt');
    const option = page.getByRole('option', { name: /Frauenverein Mosaik/ });
    await option.waitFor();
    expect(await option.textContent()).toMatch(/Offers: Languages, interpreting.*4\smonths ago/);
    await page.getByRole('status').filter({ hasText: 'similar: ' }).waitFor();
    await expectWell(page);
    await field.fill('who could interpret on Thursday');
    // The answer to what was typed before gives way: what is pressed next stays where it is.
    await page
      .getByRole('status')
      .filter({ hasText: /^2 actors found$/ })
      .waitFor();
  });

  test('all answers say where it is known from, and how old that is', async () => {
    await page.getByRole('option', { name: /^All \d+ results/ }).click();
    await page.waitForURL(/suche\?q=who/);
    await page.getByRole('status').filter({ hasText: '2 actors found' }).waitFor();
    const mosaik = result('Frauenverein Mosaik');
    const words = await mosaik.textContent();
    expect(words).toContain('Offers, in own words: Sprachmittlung Arabisch, Farsi');
    expect(words).toMatch(/4\smonths ago/);
    expect(await mosaik.locator('mark').allTextContents()).toEqual(['interpreting', 'donnerstags']);
    expect(await result('Sprachkursträger Kompass').textContent()).toContain('without: Thursday');
    await expectWell(page);
  });

  test('old answers are shown and marked, and can be looked at alone', async () => {
    if (device === 'phone') await page.getByRole('button', { name: 'Narrow down' }).click();
    await page.getByRole('checkbox', { name: 'more than 12 months ago' }).click();
    await expectWell(page);
    if (device === 'phone') await page.getByRole('button', { name: 'Close' }).click();
    await result('Elternrat der Grundschule').waitFor();
    expect(await result('Elternrat der Grundschule').textContent()).toMatch(/14\smonths ago/);
    expect(new URL(page.url()).searchParams.get('age')).toBe('stale');
    await page.reload();
    await result('Elternrat der Grundschule').waitFor();
    await page.goBack();
  });

  test('an answer opens beside the others, or instead of them on a phone', async () => {
    await walkTo(page, `${sample.application.url}/quartier/hafergraben/suche?q=Sprachmittlung`);
    await page.getByRole('heading', { name: '4 offer it' }).waitFor();
    await page.getByRole('link', { name: /Frauenverein Mosaik/ }).click();
    await page.getByRole('heading', { name: /Frauenverein Mosaik/ }).waitFor();
    await expectWell(page);
  });

  test('filters are kept under a name, opened again, shared and forgotten', async () => {
    const list = `${sample.application.url}/quartier/hafergraben/bestand`;
    // Both devices look at the same neighbourhood, in which each keeps a search of its own.
    const kept = device === 'desk' ? 'age=stale' : 'ties=none';
    const counted = device === 'desk' ? '13 of 72' : '4 of 72';
    const name = `To call first, ${device}`;
    await walkTo(page, `${list}?${kept}`);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('menuitem', { name: 'Save this view' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.getByRole('alert').first().waitFor();
    await expectWell(page);
    await dialog.getByRole('textbox', { name: 'What should it be called?' }).fill(name);
    await dialog.getByRole('checkbox', { name: 'Everybody taking part sees it' }).click();
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name, exact: true }).waitFor();

    await page.goto(list);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await expectWell(page);
    await page.getByRole('menuitemradio', { name }).click();
    await page.waitForURL((url) => url.search.includes(kept));
    await page.getByRole('status').filter({ hasText: counted }).waitFor();

    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('menuitem', { name: 'Forget this view' }).click();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await page.getByRole('button', { name, exact: true }).waitFor();
  });

  test('the network is kept as a view with a text, opened again by its name, and forgotten', async () => {
    const name = `Before the summer, ${device}`;
    const question = 'Who ties the circles when the office closes?';
    const look = device === 'desk' ? 'groesse=vermittlung' : 'farbe=kreise';
    await walkTo(page, `${sample.application.url}/quartier/hafergraben/netz?${look}`);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('menuitem', { name: 'Save this view' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'What should it be called?' }).fill(name);
    await dialog.getByRole('textbox', { name: /^What does this view show/ }).fill(question);
    await expectWell(page);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('region', { name }).getByText(question).waitFor();
    await expectWell(page);

    await walkTo(page, `${sample.application.url}/quartier/hafergraben/netz`);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('menuitemradio', { name }).click();
    await page.waitForURL((url) => url.search.includes(look));
    await page.getByRole('region', { name }).getByText(question).waitFor();
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('menuitem', { name: 'Forget this view' }).click();
    await page.getByRole('region', { name }).waitFor({ state: 'detached' });
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });
});
