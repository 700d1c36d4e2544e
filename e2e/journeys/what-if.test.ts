import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeMessages } from '../support/close-messages.ts';
import { enterSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const office = 'Stadtteilbüro Hafergraben';
const pharmacy = 'Apotheke am Anger';
const agency = 'Freiwilligenagentur Talstedt';

const sample = demo();

describe('what if the district office closed', () => {
  let visitor: Visit;
  let page: Page;
  let steps: Locator;
  const name = 'The office closes';

  beforeAll(async () => {
    visitor = await visit(sample.browser);
    page = visitor.page;
    steps = page.getByRole('region', { name: 'Steps of the draft' });
    await enterSample(page, sample.application);
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  function field(label: string): Locator {
    return page.getByRole('combobox', { name: label });
  }
  /** A list that has just opened may not hear the first key. */
  async function goDown(label: string): Promise<string | null> {
    await field(label).press('ArrowDown');
    return await field(label).getAttribute('aria-activedescendant');
  }
  /** By the whole name, as several begin alike. */
  async function choose(label: string, actor: string): Promise<void> {
    await field(label).pressSequentially(actor);
    await page.getByRole('option', { name: actor }).first().waitFor();
    await expect.poll(() => goDown(label)).not.toBeNull();
    await field(label).press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
  }
  async function figure(label: string): Promise<string[]> {
    const cells = page.getByRole('row', { name: new RegExp(`^${label}`) }).getByRole('cell');
    return cells.allInnerTexts();
  }
  async function add(): Promise<void> {
    await page.getByRole('button', { name: 'Add to the draft' }).click();
  }

  test('is a page of the network', async () => {
    await page.getByRole('link', { name: 'Network', exact: true }).click();
    await page
      .getByRole('navigation', { name: 'Network' })
      .getByRole('link', { name: 'What if' })
      .click();
    await page.getByText('Imagine somebody gone, or connect two').waitFor();
    await expect.poll(() => figure('Actors')).toEqual(['72', '72', '0']);
    await expectWellAtBothWidths(page);
  });

  test('asks for what is missing', async () => {
    await add();
    await page.getByText('Please choose an actor.').first().waitFor();
    await expectWellAtBothWidths(page);
  });

  test('says who would be cut off, and the figures before and after', async () => {
    await choose('Who is gone?', office);
    await add();
    await page.getByText(`Without ${office}, `).waitFor();
    await steps.getByText(`Gone: ${office}`).waitFor();
    expect(await figure('Actors')).toEqual(['72', '71', '-1']);
    const [before, after] = await figure('Connections');
    expect(Number(after)).toBeLessThan(Number(before));
    await page.getByRole('heading', { name: /^Reach fewer/ }).waitFor();
    await page.getByText('What does this mean?').click();
    await page.getByText('Share of all possible pairs between which there is a path').waitFor();
    await expectWellAtBothWidths(page);
  });

  test('takes a new tie, lets it go and brings it back by keys', async () => {
    await page.getByLabel('What would be different?').selectOption('A tie is added');
    await choose('Who would be connected?', pharmacy);
    await choose('With whom?', agency);
    await add();
    const added = steps.getByText(`New tie: ${pharmacy} – ${agency}`);
    await added.waitFor();
    await page.keyboard.press('Control+z');
    await added.waitFor({ state: 'detached' });
    await steps.getByRole('button', { name: 'Restore' }).click();
    await added.waitFor();
    await expectWellAtBothWidths(page);
  });

  test('is drawn, and what is gone is said of its mark', async () => {
    const picture = page.getByRole('application');
    await picture
      .getByRole('button', { name: new RegExp(`^${office}.*gone in the draft`) })
      .waitFor();
    await page.getByRole('list', { name: 'Legend' }).getByText('is gone').waitFor();
  });

  test('survives a reload', async () => {
    await page.reload();
    await steps.getByText(`Gone: ${office}`).waitFor();
    await steps.getByText(`New tie: ${pharmacy} – ${agency}`).waitFor();
  });

  test('is kept as a scenario, and opened by its address', async () => {
    await page.getByRole('button', { name: 'Keep as a scenario' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What should the scenario be called?').fill(name);
    await expectWellAtBothWidths(page);
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.waitForURL(/szenario=/);
    await page.getByRole('button', { name: 'Remove scenario' }).waitFor();
    await closeMessages(page);
    const address = page.url();
    await steps.getByRole('button', { name: 'Empty the draft' }).click();
    await page.getByText('unsaved changes').waitFor();
    await walkTo(page, address.replace(/\?.*/, ''));
    await page.getByText('Nothing changed yet').waitFor();
    await walkTo(page, address);
    await page.getByText(name).first().waitFor();
    await steps.getByText(`Gone: ${office}`).waitFor();
  });

  test('is renamed, and removed with a way back', async () => {
    await page.getByRole('button', { name: 'Edit' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What should the scenario be called?').fill(`${name} again`);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Scenario changed').waitFor();
    await closeMessages(page);
    await page.getByRole('button', { name: 'Remove scenario' }).click();
    await page.waitForURL((url) => !url.search.includes('szenario'));
    const told = page.getByRole('alertdialog').filter({ hasText: 'removed' });
    await told.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    await closeMessages(page);
    await page.getByRole('button', { name: 'Scenarios' }).click();
    await page
      .getByRole('menuitemradio', { name: `${name} again` })
      .or(page.getByRole('menuitem', { name: `${name} again` }))
      .first()
      .click();
    await page.waitForURL(/szenario=/);
    await steps.getByText(`Gone: ${office}`).waitFor();
  });

  test('turns the addition into an intention, found among the ties, not doubled', async () => {
    const intentions = page.getByRole('region', { name: 'Intentions' });
    const turn = intentions.getByRole('button', { name: 'Add as a desired connection' });
    await turn.click();
    const told = page.getByRole('alertdialog').filter({ hasText: '1 desired connection added' });
    await told.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    await closeMessages(page);
    await turn.click();
    await intentions.getByText('is in the inventory as a desired connection').waitFor();
    expect(await turn.count()).toBe(0);
    await closeMessages(page);
    await expectWellAtBothWidths(page);
    await walkTo(page, `${sample.application.url}/quartier/hafergraben/beziehungen?type=wunsch`);
    await page.getByText(pharmacy).first().waitFor();
    await page.getByText(agency).first().waitFor();
  });
});
