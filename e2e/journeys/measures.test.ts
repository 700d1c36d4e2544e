import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose } from '../support/choose.ts';
import { closeMessages } from '../support/close-messages.ts';
import { enterSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const place = '/quartier/hafergraben';
const sample = demo();

describe('a measure for a goal', () => {
  const title = 'Breakfast for all blocks';
  let visitor: Visit;
  let page: Page;
  let goal: string;

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device: 'phone' });
    page = visitor.page;
    await enterSample(page, sample.application);
    goal = await page.evaluate(goalOfParentsCafe, 'Twelve adults come');
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  test('is entered from its goal with what it needs', async () => {
    await walkTo(page, `${sample.application.url}${place}/ziele/${goal}`);
    await page.getByRole('button', { name: 'Enter measure' }).click();
    await page.getByRole('textbox', { name: 'What is to be done?' }).fill(title);
    const needs = page.getByRole('combobox', { name: 'What does it need?' });
    await choose(page, needs, 'Hall');
    await choose(page, needs, 'Kitchen');
    await needs.press('Escape');
    await expectWellAtBothWidths(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await closeMessages(page);
    await expectWellAtBothWidths(page);
  });

  test('names partners with their reason, each one step from an approach', async () => {
    const partners = page.getByRole('region', { name: /^Possible partners/ }).getByRole('listitem');
    await partners.first().waitFor();
    const names = await partners.getByRole('heading').allTextContents();
    expect(names.slice(0, 4)).toEqual([
      'Evangelische Kirchengemeinde am Anger',
      'Moscheegemeinde Nord',
      'Nachbarschaftshaus Alte Mühle',
      'Seniorenzentrum Grabenblick',
    ]);
    expect(await partners.nth(1).innerText()).toContain(
      'Only through Interkultureller Frauenverein Mosaik.',
    );
    const address = page.url();
    await page.getByRole('link', { name: 'Approach: Moscheegemeinde Nord' }).click();
    await page.waitForURL(/kontakte\/neu/);
    expect(
      await page.getByRole('textbox', { name: 'Why this actor?' }).first().inputValue(),
    ).toContain(title);
    await walkTo(page, address);
  });

  test('is planned once somebody said yes, and says what became of it', async () => {
    await page.getByRole('button', { name: 'Plan', exact: true }).click();
    await page.getByText('A measure is planned only once somebody has agreed').waitFor();
    await closeMessages(page);
    await page.getByRole('main').getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: /^Who is responsible/ }).click();
    const who = page.getByRole('combobox', { name: 'Who is responsible and has agreed?' });
    await choose(page, who, 'Kita Kornblume');
    await expectWellAtBothWidths(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Record their yes' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await closeMessages(page);
    for (const step of ['Plan', 'Begin']) {
      await page.getByRole('button', { name: step, exact: true }).click();
      await page.getByRole('button', { name: step, exact: true }).waitFor({ state: 'detached' });
      await closeMessages(page);
    }
    await page.getByRole('button', { name: 'Complete', exact: true }).click();
    await page.getByRole('textbox', { name: 'What became of it?' }).fill('All three blocks came.');
    await page.getByRole('dialog').getByRole('button', { name: 'Complete' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('All three blocks came.').waitFor();
    await closeMessages(page);
    await walkTo(page, `${sample.application.url}${place}/massnahmen`);
    await page
      .getByRole('link', { name: new RegExp(title) })
      .first()
      .waitFor();
    await expectWellAtBothWidths(page);
  });

  test('is told to everybody once somebody has released it, and to nobody once it is taken back', async () => {
    const address = `${sample.application.url}/was-daraus-wurde/hafergraben`;
    const words = 'Twelve adults come';
    const guest = await visit(sample.browser, { device: 'phone', dark: true });
    expect((await guest.page.goto(address))?.status()).toBe(404);
    await guest.page.getByText('There is no such page, or it is switched off.').waitFor();
    await walkTo(page, `${sample.application.url}${place}/oeffentliche-seite`);
    await page.getByRole('button', { name: `Show: ${words}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: words }).waitFor();
    await dialog.getByLabel('In plain words').fill('Breakfast, every week.');
    await dialog.getByRole('checkbox', { name: /^Who takes part/ }).uncheck();
    await expectWellAtBothWidths(page);
    await dialog.getByRole('button', { name: 'Show it like this' }).click();
    await dialog.waitFor({ state: 'detached' });
    await closeMessages(page);
    await page.getByRole('button', { name: 'Switch the page on' }).click();
    const asked = page.getByRole('alertdialog').last();
    await asked.getByRole('button', { name: 'Switch the page on' }).click();
    await page.getByText('“What became of proposals” has been public since').waitFor();
    await closeMessages(page);
    await expectWellAtBothWidths(page);
    expect((await guest.page.goto(address))?.status()).toBe(200);
    const told = guest.page.getByRole('article').filter({ hasText: words });
    for (const said of ['Breakfast, every week.', title, 'All three blocks came.']) {
      await told.getByText(said).first().waitFor();
    }
    expect(await guest.context.cookies()).toEqual([]);
    await expectWellAtBothWidths(guest.page);
    await page.getByRole('button', { name: 'Switch the page off' }).click();
    await page.getByText('Nobody outside reads anything').waitFor();
    await closeMessages(page);
    expect((await guest.page.goto(address))?.status()).toBe(404);
    expect(guest.trouble).toEqual([]);
    await guest.close();
  });
});

/** Enters a goal of the parents' café, as whoever is signed in. */
async function goalOfParentsCafe(text: string): Promise<string> {
  const here = '/api/neighbourhoods/hafergraben';
  const listed = await fetch(`${here}/cooperations`);
  const { cooperations }: { cooperations: { id: string; name: string }[] } = await listed.json();
  const cooperationId = cooperations.find(({ name }) => name === 'Elterncafé Nordhof')?.id;
  const added = await fetch(`${here}/goals`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, level: 'guiding', cooperationId }),
  });
  const { id }: { id: string } = await added.json();
  return id;
}
