import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose } from '../support/choose.ts';
import { closeMessages } from '../support/close-messages.ts';
import { enterSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const alone = 'Supermarkt Mühlenstraße';
const partner = 'Tafel-Ausgabe Nord';
const place = '/quartier/hafergraben';
const club = 'Seniorentreff Lindenhof';
const college = 'Volkshochschule Talstedt';

const sample = demo();

describe('who closes gaps', () => {
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

  function gap(title: string): Locator {
    return page.getByRole('region', { name: new RegExp(`^${title}`) });
  }

  function entry(name: string): Locator {
    return page.getByRole('main').getByRole('listitem').filter({ hasText: name }).first();
  }

  test('finds those without a tie, each with somebody who would fit', async () => {
    await page
      .getByRole('link', { name: 'Network', exact: true })
      .filter({ visible: true })
      .click();
    await page
      .getByRole('navigation', { name: 'Network' })
      .getByRole('link', { name: 'Gaps' })
      .click();
    const isolates = gap('Without a tie so far');
    await isolates.getByText(/^4 actors are not connected with anybody yet/).waitFor();
    await expect.poll(() => isolates.getByRole('listitem').count()).toBe(4);
    await entry(alone).getByText(`Might fit: ${partner}.`).waitFor();
    await expectWellAtBothWidths(page);
  });

  test('sees only bridges, a thin bridge, an unmet need and an overlap', async () => {
    await gap('Connected through one actor only')
      .getByText('Connected only by it: Kiosk am Wendehammer, Moscheegemeinde Nord.')
      .waitFor();
    await gap('Areas with few ties between them')
      .getByText('Between the two: 7 of 194 ties; about 15 would be expected.')
      .waitFor();
    await gap('Needs without an offer').getByText('Desk or consultation room').waitFor();
    await gap('Overlaps')
      .getByText(/At the same time: Wednesday 15:00–16:00/)
      .waitFor();
    await gap('Nobody recorded yet').getByText('Traffic and mobility').waitFor();
    await page.getByRole('button', { name: /^Show all \d+: Fields of action/ }).click();
    await gap('Overlaps').getByText('What does this mean?').click();
    await gap('Overlaps')
      .getByText(/6 of 72 actors have any/)
      .waitFor();
    await expectWellAtBothWidths(page);
  });

  test('approaches one of them', async () => {
    await page.getByRole('link', { name: `Approach: ${alone}` }).click();
    await page.getByRole('heading', { name: 'Plan an approach' }).waitFor();
    await expect
      .poll(() => page.getByRole('combobox', { name: /Whom do you want/ }).inputValue())
      .toBe(alone);
    await page.getByRole('main').getByRole('button', { name: 'Plan an approach' }).click();
    await page.getByText(`Approach planned: ${alone}`).waitFor();
    await closeMessages(page);
  });

  test('sees suggestions for a chosen actor, also on second glance', async () => {
    await walkTo(page, `${sample.application.url}${place}/vorschlaege`);
    await page.getByRole('heading', { name: 'For whom are you looking for partners?' }).waitFor();
    await expectWellAtBothWidths(page);
    await choose(page, page.getByRole('combobox', { name: 'For which actor?' }), club);
    await page.waitForURL(/fuer=/);
    await page.getByRole('heading', { name: 'Pflegedienst Nordlicht' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: college }).count()).toBe(0);
    await page.getByText('On second glance', { exact: true }).click();
    await page.waitForURL(/mode=second-glance/);
    await entry(college)
      .getByText(
        `Offers IT and media skills; ${club} is looking for that. Is looking for Group room and Access to a target group; ${club} offers that.`,
      )
      .waitFor();
    await entry(college).getByText('13 points').click();
    await entry(college).getByText('3 needs are met').waitFor();
    await page.getByText('How the order comes about').click();
    await expectWellAtBothWidths(page);
  });

  test('stops a suggestion with a reason, and takes that back from the message', async () => {
    await page.getByRole('button', { name: `Stop suggesting: ${college}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tried already').check();
    await dialog.getByRole('button', { name: 'Set aside' }).click();
    await page.getByRole('button', { name: `Suggest again: ${college}` }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: `Stop suggesting: ${college}` }).waitFor();
    await closeMessages(page);
  });

  test('goes from a suggestion to the form, with reason and door-opener', async () => {
    await page.getByRole('link', { name: `Approach: ${college}` }).click();
    await page.getByRole('heading', { name: 'Plan an approach' }).waitFor();
    await expect
      .poll(() => page.getByRole('combobox', { name: /Whom do you want/ }).inputValue())
      .toBe(college);
    await expect
      .poll(() => page.getByRole('combobox', { name: /Who opens the door/ }).inputValue())
      .not.toBe('');
  });
});
