import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose } from '../support/choose.ts';
import { closeMessages } from '../support/close-messages.ts';
import { signInToSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const place = '/quartier/hafergraben';
const body = 'Round table on reading';
const house = 'Nachbarschaftshaus Alte Mühle';
const carrier = 'Bürgerwerk Talstedt e. V.';
const pharmacy = 'Apotheke am Anger';
const early = 'Netzwerk Frühe Hilfen Nord';
const families = 'AK Kinder, Jugend, Familie (§ 78 SGB VIII)';

const sample = demo();

describe('who keeps the bodies', () => {
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser);
    page = visitor.page;
    await signInToSample(page.request, sample.application);
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  async function seen(text: string | RegExp): Promise<void> {
    await page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  async function addSeat(fill: () => Promise<void>): Promise<void> {
    await page.getByRole('button', { name: 'Add a member or a vacant seat' }).click();
    await page.getByRole('dialog').waitFor();
    await fill();
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await closeMessages(page);
  }

  test('reads who carries much and who sits nowhere, and goes there', async () => {
    await page.goto(`${sample.application.url}${place}/gremien`);
    await seen(`${house} sits in 6 of 7 bodies`);
    await page.getByRole('link', { name: 'sit in no body' }).click();
    await seen(/31 of 72/);
    await expectWellAtBothWidths(page);
  });

  test('enters a body; a closed one needs a reason', async () => {
    await walkTo(page, `${sample.application.url}${place}/gremien`);
    await page.getByRole('button', { name: 'Add body' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What is the body called?').fill(body);
    await dialog.getByLabel('No, it is closed').check();
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('Please write why nobody new is admitted.').first().waitFor();
    await expectWellAtBothWidths(page);
    await dialog.getByLabel('Why is nobody new admitted?').fill('The city appoints its members.');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: body }).waitFor();
    await seen('Closed. Reason: The city appoints its members.');
    await seen(`Added: ${body}`);
    await closeMessages(page);
    await expectWellAtBothWidths(page);
  });

  test('fills its seats, one of them vacant', async () => {
    await addSeat(async () => {
      await choose(page, page.getByRole('combobox', { name: /Who sits there/ }), house);
      await page.getByLabel(/As what, or for whom/).fill('Chair');
    });
    await addSeat(() =>
      choose(page, page.getByRole('combobox', { name: /Who sits there/ }), pharmacy),
    );
    await addSeat(() => page.getByLabel(/As what, or for whom/).fill('Young people'));
    const members = page.getByRole('region', { name: /^Members/ });
    await members.getByText('vacant', { exact: true }).waitFor();
    await members.getByRole('link', { name: house }).waitFor();
    await members.getByText('Chair').waitFor();
    await expectWellAtBothWidths(page);
  });

  test('answers who decides, and is asked about a chair on whom members depend', async () => {
    const answer = page.locator('.who-decides');
    await answer.getByText('Who decides here has not been recorded yet.').waitFor();
    await page.getByRole('button', { name: 'Edit who decides' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('One organisation alone').check();
    await choose(page, dialog.getByRole('combobox', { name: /Which organisation/ }), carrier);
    await expectWellAtBothWidths(page);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await answer.getByText(`${carrier} decides alone.`).waitFor();
    await page.getByRole('button', { name: 'Edit chair and moderation' }).click();
    await choose(page, dialog.getByRole('combobox', { name: /Who chairs/ }), carrier);
    await dialog.getByLabel(/stay neutral/).fill('Does not vote.');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await seen(`${carrier} chairs and decides here, and is the parent body of ${house}.`);
    await closeMessages(page);
    await expectWellAtBothWidths(page);
  });

  test('says how far whoever sits there may decide', async () => {
    await page.getByRole('button', { name: `Seat of ${house}` }).click();
    await page.getByRole('menuitem', { name: 'Change or end' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Asks back first').check();
    await dialog.getByLabel(/How far does that reach/).fill('above €500');
    await expectWellAtBothWidths(page);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await seen('Mandate: asks back first, above €500');
    await closeMessages(page);
  });

  test('is told in an open form what somebody else has changed meanwhile', async () => {
    await page.getByRole('button', { name: 'Edit joining and leaving' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/How does one leave/).fill('At any time.');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: 'Edit joining and leaving' }).click();
    await other
      .getByRole('dialog')
      .getByLabel(/How does one leave/)
      .fill('With notice.');
    await other.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await other.getByText('With notice.').first().waitFor();
    await other.close();
    await dialog.getByText('Leaving: With notice.').waitFor();
    await expectWellAtBothWidths(page);
    await dialog.getByRole('button', { name: 'Mine should apply' }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await seen('At any time.');
    await closeMessages(page);
  });

  test('is told who sits there already', async () => {
    await page.getByRole('button', { name: 'Add a member or a vacant seat' }).click();
    await choose(page, page.getByRole('combobox', { name: /Who sits there/ }), pharmacy);
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await seen(/already sits in this body/);
    await expectWellAtBothWidths(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  });

  test('sees in the overlap who sits in both', async () => {
    await walkTo(page, `${sample.application.url}${place}/gremien/ueberschneidung`);
    await page
      .getByRole('link', {
        name: new RegExp(`Stadtteilkonferenz.*${body}|${body}.*Stadtteilkonferenz`),
      })
      .filter({ visible: true })
      .first()
      .click();
    await page.getByRole('list', { name: 'Sit in both' }).getByText(house).waitFor();
    await expectWellAtBothWidths(page);
  });

  test('is asked whether two bodies are both needed, and reads what speaks against merging', async () => {
    await walkTo(page, `${sample.application.url}${place}/gremien/ueberschneidung`);
    const asked = page.getByRole('region', { name: 'Are both needed?' });
    await asked
      .getByText('5 of 7 members of the smaller one also sit in the larger one.')
      .waitFor();
    await asked.getByText(`“${early}” rests on: § 3 KKG.`, { exact: false }).waitFor();
    await asked.getByText('Together they would be 14 members').waitFor();
    await expectWellAtBothWidths(page);
    await asked.getByRole('button', { name: /^Apart on purpose/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Why is this right here?').fill('Two laws ask for them.');
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await closeMessages(page);
    await asked.getByText('Two laws ask for them.', { exact: false }).waitFor();
    await expectWellAtBothWidths(page);
    await asked.getByRole('button', { name: /^Show again/ }).click();
    await closeMessages(page);
    await asked.getByRole('button', { name: /^Apart on purpose/ }).waitFor();
  });

  test('merges them field by field with the keyboard, and takes that back', async () => {
    const asked = page.getByRole('region', { name: 'Are both needed?' });
    await asked.getByRole('button', { name: /^Merge/ }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(`“${early}” becomes part of “${families}”.`).waitFor();
    await dialog.getByRole('group', { name: 'Basis' }).getByText('§ 3 KKG').waitFor();
    await dialog
      .getByRole('group', { name: 'Name' })
      .getByRole('radio', { name: families })
      .press('ArrowDown');
    await expectWellAtBothWidths(page);
    await dialog.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await asked.waitFor({ state: 'detached' });
    const told = page.getByRole('alertdialog').filter({ hasText: 'Merged:' });
    await told.getByRole('button', { name: 'Undo' }).press('Enter');
    await asked.waitFor();
    await closeMessages(page);
  });

  test('is told in the open dialog that one of the two has changed meanwhile', async () => {
    const asked = page.getByRole('region', { name: 'Are both needed?' });
    await asked.getByRole('button', { name: /^Merge/ }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(`“${early}” becomes part of “${families}”.`).waitFor();
    const other = await page.context().newPage();
    await other.goto(`${sample.application.url}${place}/gremien`);
    await other
      .getByRole('rowheader', { name: new RegExp(early) })
      .getByRole('link')
      .click();
    await other.getByRole('button', { name: 'All of this is right' }).click();
    await other.getByText(`Confirmed: ${early}`).waitFor();
    await other.close();
    await dialog.getByText('One of the two bodies has changed', { exact: false }).waitFor();
    await expectWellAtBothWidths(page);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  test('finds the body on the sheet of its member', async () => {
    await walkTo(
      page,
      `${sample.application.url}${place}/bestand?q=${encodeURIComponent(pharmacy)}`,
    );
    await page.getByRole('link', { name: pharmacy }).first().click();
    await page
      .getByRole('region', { name: /^Sits in/ })
      .getByRole('link', { name: body })
      .click();
    await page.getByRole('heading', { level: 1, name: body }).waitFor();
  });

  test('reads who changed it when', async () => {
    const history = page.getByRole('region', { name: 'History' });
    await history.getByRole('button', { name: 'Show', exact: true }).click();
    await history.getByText(new RegExp(body)).first().waitFor();
    await history
      .getByText(/today|just now|\d{1,2} \w+ \d{4}/)
      .first()
      .waitFor();
    await expectWellAtBothWidths(page);
  });

  test('is asked which body to merge with', async () => {
    await page.locator('main').getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Merge with another one' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await dialog.getByText('Please choose a body.').first().waitFor();
    await choose(page, dialog.getByRole('combobox', { name: /Which body/ }), early);
    await dialog.getByText(`“${early}” becomes part of “${body}”.`).waitFor();
    await expectWellAtBothWidths(page);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  test('removes it knowing what goes along, and takes that back', async () => {
    await page.locator('main').getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Remove body' }).click();
    const question = page.getByRole('alertdialog');
    await question
      .getByText('3 seats disappear with the body. The actors themselves stay.')
      .waitFor();
    await expectWellAtBothWidths(page);
    await question.getByRole('button', { name: 'Remove body' }).click();
    await page.waitForURL(/\/gremien$/);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click();
    await page
      .getByRole('rowheader', { name: new RegExp(body) })
      .getByRole('link')
      .click();
    await page
      .getByRole('region', { name: /^Members/ })
      .getByText('Chair')
      .waitFor();
  });
});
