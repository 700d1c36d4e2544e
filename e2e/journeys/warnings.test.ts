import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const office = 'Stadtteilbüro Hafergraben';
const steering = 'Steuerungsgruppe Sozialer Zusammenhalt';
const inOneHand = 'Funder or parent body chairs and decides at once';
const reason = 'The newspaper keeps to its own words.';

const sample = demo();

describe('early warnings', () => {
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device: 'phone' });
    page = visitor.page;
    await enterSample(page, sample.application, 'fruehwarnungen');
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  async function open(path: string): Promise<void> {
    await walkTo(page, `${sample.application.url}/quartier/hafergraben/${path}`);
  }

  /** The one about this of this name. */
  function warning(name: string, title: string): Locator {
    return page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: `${name} ${title}` }) });
  }

  test.each([
    ['Sommerfest Hafergraben', 'Cooperation hangs on one person', 'Nachbarschaftshaus Alte Mühle'],
    ['Grundschule am Anger', 'Contact left, no handover', 'ended 3 months ago'],
    [office, 'More than 40 % of tasks with one party', `${office} has 13 of 29 open tasks, 45 %.`],
    ['Sauberer Nordhof', 'Cooperation without a jointly decided goal', 'no jointly decided goal'],
    ['Lesepatenschaften', 'Goal review overdue', 'The review was due 5 months ago.'],
    [steering, inOneHand, 'chairs and decides here, and funds Stadtteilbüro Hafergraben.'],
    [
      'Runder Tisch Wohnumfeld Nordhof',
      'No meeting or minutes for two cycles',
      'The latest minutes are of',
    ],
    ['AK Älter werden', 'No newcomer for 12 months', 'Nobody new has joined for 14 months.'],
    ['Umzugslotsen', 'Evaluation talk still to come', 'not written down yet'],
  ])('the sample shows without being told: %s, %s', async (name, title, why) => {
    await warning(name, title).getByText(why, { exact: false }).first().waitFor();
  });

  test('reads well, and leads to the next step', async () => {
    await expectWellAtBothWidths(page);
    await page.getByRole('link', { name: `Hand over tasks: ${office}` }).click();
    await page.getByRole('button', { name: 'Hand over two tasks' }).waitFor();
    await page.goBack();
  });

  test('one that is so on purpose rests with its reason, here and on its own page', async () => {
    const title = 'Cooperation hangs on one person';
    const about = `Sommerfest Hafergraben: ${title}`;
    await page.getByRole('button', { name: `So on purpose: ${about}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await dialog.getByText('Please fill in', { exact: false }).first().waitFor();
    await dialog.getByLabel('Why is this right here?').fill(reason);
    await expectWellAtBothWidths(page);
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('So on purpose (1)').click();
    await warning('Sommerfest Hafergraben', title).getByText(reason, { exact: false }).waitFor();
    await expectWellAtBothWidths(page);
    await page.getByRole('link', { name: 'Sommerfest Hafergraben' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Sommerfest Hafergraben' }).waitFor();
    await page.getByText(reason, { exact: false }).waitFor();
    await expectWellAtBothWidths(page);
    await page.getByRole('button', { name: `Show again after all: ${title}` }).click();
    await page.getByRole('button', { name: `So on purpose: ${title}` }).waitFor();
  });

  test('F8: chair, decision and money in one hand, with whom it is about, on the page of the body', async () => {
    await open('fruehwarnungen');
    await warning(steering, inOneHand).getByRole('link', { name: office }).waitFor();
    await page.getByRole('link', { name: `Go to the body: ${steering}` }).click();
    await page.getByRole('heading', { level: 1, name: steering }).waitFor();
    await page.getByText('Could somebody moderate on whom', { exact: false }).waitFor();
    await expectWellAtBothWidths(page);
    await page.getByRole('button', { name: `So on purpose: ${inOneHand}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Why is this right here?').fill('The programme wants it so.');
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('The programme wants it so.', { exact: false }).waitFor();
    await page
      .getByText('Could somebody moderate on whom', { exact: false })
      .waitFor({ state: 'detached' });
    await expectWellAtBothWidths(page);
    const sheet = page.url();
    await open('gremien');
    await page
      .getByRole('row', { name: new RegExp(steering) })
      .getByText('(so on purpose)', { exact: false })
      .waitFor();
    await expectWellAtBothWidths(page);
    await walkTo(page, sheet);
    await page.getByRole('button', { name: `Show again after all: ${inOneHand}` }).click();
    await page.getByRole('button', { name: `So on purpose: ${inOneHand}` }).waitFor();
  });

  test('leads from a contact that left to the roles', async () => {
    await open('fruehwarnungen');
    await page.getByRole('link', { name: 'Settle the handover: Grundschule am Anger' }).click();
    await page.waitForURL(/rollen$/);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  test('stands in the history in words', async () => {
    await open('verlauf?subject=warning');
    await page
      .getByText('So on purpose: Sommerfest Hafergraben, Cooperation hangs on one person.', {
        exact: false,
      })
      .first()
      .waitFor();
  });

  test('with two tasks handed over, the page agrees that it is no longer too much', async () => {
    await open('aufgaben');
    await page.getByRole('button', { name: 'Hand over two tasks' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Agreed orally' }).check();
    await dialog.getByRole('button', { name: 'Hand over', exact: true }).click();
    await page.getByText('2 tasks handed over.').waitFor();
    await page.getByRole('link', { name: 'Early warnings' }).click();
    await warning('Lesepatenschaften', 'Goal review overdue').waitFor();
    const much = page.getByText('More than 40 % of tasks with one party');
    await much.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await much.waitFor();
  });
});
