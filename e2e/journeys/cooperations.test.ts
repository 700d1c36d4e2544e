import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose } from '../support/choose.ts';
import { closeMessages } from '../support/close-messages.ts';
import { enterSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { type Device, expectWell, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const scenes: readonly { device: Device; name: string }[] = [
  { device: 'desk', name: 'Repair evening' },
  { device: 'phone', name: 'Homework club' },
];
const place = '/quartier/hafergraben';
const library = 'Stadtteilbibliothek';
const nursery = 'Kita Kornblume';
const club = 'TSV Hafergraben';

const sample = demo();

describe.each(scenes)('who works together, at a $device', ({ device, name }) => {
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

  function button(label: string): Locator {
    return page.getByRole('main').getByRole('button', { name: label, exact: true });
  }

  function entry(actor: string): Locator {
    return page
      .getByRole('region', { name: /^Who takes part/ })
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: actor }) });
  }

  async function chooseFromMenu(menu: string, item: RegExp): Promise<void> {
    await page.getByRole('button', { name: menu, exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  }

  test('starts one by a name and who takes part', async () => {
    await page
      .getByRole('link', { name: 'Agreements', exact: true })
      .filter({ visible: true })
      .click();
    await page.getByRole('link', { name: 'Enter a cooperation' }).click();
    await button('Enter a cooperation').click();
    await page.getByText('Please give the cooperation a name.').first().waitFor();
    await expectWell(page);
    await page.getByLabel('What is the cooperation called?').fill(name);
    const parties = page.getByRole('combobox', { name: /Who takes part/ });
    await choose(page, parties, library);
    await choose(page, parties, nursery);
    await parties.press('Escape');
    await button('Enter a cooperation').click();
    await page.getByText(`Entered: ${name}`).waitFor();
    await closeMessages(page);
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await entry(library).getByText('not said yet').first().waitFor();
    await expectWell(page);
  });

  test('prepares it with the twelve questions', async () => {
    await page.getByRole('link', { name: 'Prepare', exact: true }).click();
    const known = page.getByRole('group', { name: /^1\. / });
    await known.getByText('yes', { exact: true }).click();
    const power = page.getByRole('group', { name: /^11\. / });
    await power.getByText('deliberately not', { exact: true }).click();
    await page.getByLabel('Why deliberately not?').fill('Too early to say.');
    await page.getByText('2 of 12', { exact: true }).waitFor();
    await expectWell(page);
    await button('Save answers').click();
    await page.getByText(`Answers saved: ${name}`).waitFor();
    await closeMessages(page);
    await page.getByText('2 of 12 questions answered. 10 points are open:').waitFor();
  });

  test('starts without all the answers, which is said and not held against it', async () => {
    await button('Edit state and way').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('How is the cooperation going?').selectOption('running');
    await dialog.getByText(/2 of 12 questions to prepare are answered/).waitFor();
    await expectWell(page);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('without preparation', { exact: true }).waitFor();
    await page.getByText('There is no jointly decided goal.', { exact: false }).waitFor();
    await closeMessages(page);
    await expectWell(page);
  });

  test('lets a third side join, and each says what it hopes for', async () => {
    await button('Let somebody join').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Let them join' }).click();
    await dialog.getByText('Please choose who joins.').first().waitFor();
    await choose(page, dialog.getByRole('combobox', { name: /Who joins/ }), club);
    await dialog.getByLabel('What does this side hope for?').fill('Young people who stay.');
    await dialog.getByLabel('Who speaks for it?').fill('Youth coach');
    await expectWell(page);
    await dialog.getByRole('button', { name: 'Let them join' }).click();
    await page.getByText(`Now takes part: ${club}`).waitFor();
    await closeMessages(page);
    await entry(club).getByText('Youth coach: hangs on one person').waitFor();
    await chooseFromMenu(`Part of ${nursery}`, /Change/);
    await dialog.getByLabel('What does this side hope for?').fill('Children who like to come.');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await entry(nursery).getByText('Children who like to come.').waitFor();
    await closeMessages(page);
  });

  test('agrees on the order by keyboard, and takes it back', async () => {
    await button('Order').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('as agreed', { exact: true }).click();
    const up = dialog.getByRole('button', { name: `Move ${club} up` });
    await up.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => up.isDisabled()).toBe(true);
    await expectWell(page);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('in the order agreed').waitFor();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('by alphabet', { exact: true }).waitFor();
    await closeMessages(page);
  });

  test('looks back: each expectation beside what came', async () => {
    await page.getByRole('link', { name: 'Record a review' }).click();
    const theirs = page.getByRole('group', { name: club, exact: true });
    await theirs.getByText('Expected was: “Young people who stay.”').waitFor();
    await theirs.getByText('partly', { exact: true }).click();
    await theirs.getByLabel('What came?').fill('Three of ten stayed.');
    await theirs.getByText('gives more', { exact: true }).click();
    await page.getByLabel('What is the result as a whole?').fill('A good first year.');
    await expectWell(page);
    await button('Save review').click();
    await page.getByText(`Review recorded: ${name}`).waitFor();
    await closeMessages(page);
    const reviews = page.getByRole('region', { name: /^Reviews/ });
    await reviews.getByText('Of one expectation, none came true in full.').waitFor();
    await reviews.getByRole('row').filter({ hasText: 'Three of ten stayed.' }).waitFor();
    await expectWell(page);
  });

  test('a side leaves in good order and stays to be seen', async () => {
    await chooseFromMenu(`Part of ${club}`, /Leaves/);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What is the last day?').fill('2026-01-31');
    await dialog
      .getByLabel('What is said and settled on leaving?')
      .fill('The nursery keeps the key.');
    await expectWell(page);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(`Leaves: ${club}`).waitFor();
    const past = page.getByText('There earlier or later (1)');
    await past.waitFor();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click();
    await past.waitFor({ state: 'detached' });
    await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click();
    await past.click();
    await entry(club).getByText('The nursery keeps the key.').waitFor();
    await entry(club).getByText('until 31 January 2026').waitFor();
    await closeMessages(page);
    await expectWell(page);
  });

  test('the history tells all of it, and the list and an actor’s sheet show it', async () => {
    const history = page.getByRole('region', { name: 'History' });
    await history.getByRole('button', { name: 'Show' }).click();
    await history
      .getByText(`${club} leaves “${name}”, last day 31 January 2026.`)
      .first()
      .waitFor();
    await history.getByText(`Cooperation “${name}”: now “running”.`).waitFor();
    await history.getByText(`Cooperation “${name}” entered.`).waitFor();
    await walkTo(
      page,
      `${sample.application.url}${place}/kooperationen?q=${encodeURIComponent(name)}`,
    );
    await page.getByText(/^1 of \d+ shown$/).waitFor();
    await page.getByText('By form', { exact: true }).click();
    await page.waitForURL(/view=form/);
    await expectWell(page);
    await page.getByRole('link', { name }).click();
    await entry(library).getByRole('link', { name: library }).click();
    const cooperations = page.getByRole('region', { name: /^Cooperations/ });
    await cooperations.getByRole('link', { name }).waitFor();
  });
});

describe('the cooperations of the sample', () => {
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser);
    page = visitor.page;
    await enterSample(page, sample.application, 'kooperationen');
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  test.each([
    ['Sauberer Nordhof', 'no jointly decided goal'],
    ['Lesepatenschaften', 'review was due 5 months ago'],
    ['Sommerfest Hafergraben', 'hangs on one person: Nachbarschaftshaus Alte Mühle'],
    ['Umzugslotsen', 'evaluation talk still to come'],
  ])('%s: %s', async (name, hint) => {
    await page.getByRole('row').filter({ hasText: name }).getByText(hint).waitFor();
  });

  test('one that broke off says why, without blame, and asks for the talk', async () => {
    await page.getByRole('link', { name: 'Umzugslotsen' }).click();
    await page.getByText('Why “broken off”').waitFor();
    await page.getByText('Beendet, nachdem sich eine Seite', { exact: false }).waitFor();
    await page.getByText('Write down what everybody learns from it.', { exact: false }).waitFor();
  });

  test('prints on one page', async () => {
    await page.goto(`${sample.application.url}${place}/kooperationen?q=elterncaf%C3%A9`);
    await page.getByRole('link', { name: 'Elterncafé Nordhof' }).click();
    await page.getByRole('region', { name: /^Reviews/ }).waitFor();
    // What belongs to it comes a moment later.
    await page.getByRole('heading', { name: 'Good example', exact: true }).waitFor();
    await expect.poll(() => page.locator('.skeleton').count()).toBe(0);
    const printed = await page.pdf({ preferCSSPageSize: true });
    expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
