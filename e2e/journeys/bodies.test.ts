import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose } from '../support/choose.ts';
import { closeMessages } from '../support/close-messages.ts';
import { demo } from '../support/demo.ts';
import { type Device, expectWell, type Visit, visit } from '../support/visit.ts';

/** The second finds what the first has left. */
const scenes: readonly { device: Device; most: string; without: string }[] = [
  { device: 'desk', most: 'sits in 6 of 7 bodies', without: '31 of 72' },
  { device: 'phone', most: 'sits in 7 of 8 bodies', without: '30 of 72' },
];
const place = '/quartier/hafergraben';
const house = 'Nachbarschaftshaus Alte Mühle';
const pharmacy = 'Apotheke am Anger';

const sample = demo();

describe.each(scenes)('who keeps the bodies at a $device', ({ device, most, without }) => {
  const body = `Round table ${device}`;
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device });
    page = visitor.page;
    await page.goto(sample.application.link);
    await page.waitForURL(/bestand/);
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
    await seen(`${house} ${most}`);
    await page.getByRole('link', { name: 'sit in no body' }).click();
    await seen(new RegExp(without));
    await expectWell(page);
  });

  test('enters a body; a closed one needs a reason', async () => {
    await page.goto(`${sample.application.url}${place}/gremien`);
    await page.getByRole('button', { name: 'Add body' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What is the body called?').fill(body);
    await dialog.getByLabel('No, it is closed').check();
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('Please write why nobody new is admitted.').first().waitFor();
    await expectWell(page);
    await dialog.getByLabel('Why is nobody new admitted?').fill('The city appoints its members.');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: body }).waitFor();
    await seen('Closed. Reason: The city appoints its members.');
    await seen(`Added: ${body}`);
    await closeMessages(page);
    await expectWell(page);
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
    await expectWell(page);
  });

  test('is told who sits there already', async () => {
    await page.getByRole('button', { name: 'Add a member or a vacant seat' }).click();
    await choose(page, page.getByRole('combobox', { name: /Who sits there/ }), pharmacy);
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await seen(/already sits in this body/);
    await expectWell(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  });

  test('sees in the overlap who sits in both', async () => {
    await page.goto(`${sample.application.url}${place}/gremien/ueberschneidung`);
    await page
      .getByRole('link', {
        name: new RegExp(`Stadtteilkonferenz.*${body}|${body}.*Stadtteilkonferenz`),
      })
      .filter({ visible: true })
      .first()
      .click();
    await page.getByRole('list', { name: 'Sit in both' }).getByText(house).waitFor();
    await expectWell(page);
  });

  test('finds the body on the sheet of its member', async () => {
    await page.goto(`${sample.application.url}${place}/bestand?q=${encodeURIComponent(pharmacy)}`);
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
    await expectWell(page);
  });

  test('removes it knowing what goes along, and takes that back', async () => {
    await page.locator('main').getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Remove body' }).click();
    const question = page.getByRole('alertdialog');
    await question
      .getByText('3 seats disappear with the body. The actors themselves stay.')
      .waitFor();
    await expectWell(page);
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
