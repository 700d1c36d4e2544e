import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeMessages } from '../support/close-messages.ts';
import { signInToSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { type Device, expectWell, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

interface Scene {
  readonly device: Device;
  readonly cooperation: string;
  readonly parties: readonly [string, string, string];
}

const scenes: readonly Scene[] = [
  {
    device: 'desk',
    cooperation: 'Lesepatenschaften',
    parties: ['Freiwilligenagentur Talstedt', 'Grundschule am Anger', 'Stadtteilbibliothek'],
  },
  {
    device: 'phone',
    cooperation: 'Bewegung für Ältere',
    parties: ['Physiotherapie im Hof', 'Seniorentreff Lindenhof', 'TSV Hafergraben'],
  },
];
const place = '/quartier/hafergraben';
const sample = demo();

describe.each(scenes)('three parties agree at a $device', ({ device, cooperation, parties }) => {
  let visitor: Visit;
  let page: Page;
  let link: string;
  const [byLink, onPaper, said] = parties;

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device });
    page = visitor.page;
    await signInToSample(page.request, sample.application);
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  function dialog(): Locator {
    return page.getByRole('dialog');
  }

  async function confirm(name: string): Promise<void> {
    await page.getByRole('alertdialog').last().getByRole('button', { name }).click();
  }

  async function editPart(part: string, field: string, words: string): Promise<void> {
    await page.getByRole('button', { name: `Edit “${part}”` }).click();
    await dialog().getByLabel(field).fill(words);
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByText(`Saved: ${part}`).waitFor();
    await closeMessages(page);
  }

  async function putUp(number: number): Promise<void> {
    await page.getByRole('button', { name: 'Put up for confirmation' }).click();
    await confirm('Put up');
    await page.getByText(`Version ${number} is waiting for confirmation.`).first().waitFor();
    await closeMessages(page);
  }

  async function enterAnswer(party: string, fill: (box: Locator) => Promise<void>): Promise<void> {
    await page.getByRole('button', { name: `Enter the answer of ${party}` }).click();
    await dialog().getByLabel('Who answers?').fill('The head');
    await dialog().getByLabel('In which function?').fill('Head');
    await fill(dialog());
  }

  test('begin with a draft that has the parts for their form', async () => {
    await page.goto(`${sample.application.url}${place}/vereinbarungen`);
    await page.getByRole('button', { name: 'New agreement' }).first().click();
    await dialog().getByLabel('For which cooperation?').selectOption({ label: cooperation });
    await dialog()
      .getByText(/^The draft begins with \d+ parts/)
      .waitFor();
    await expectWell(page);
    await dialog().getByRole('button', { name: 'Create draft' }).click();
    await page.getByRole('heading', { name: cooperation, level: 1 }).waitFor();
    await page.getByText('Version 1 is a draft.').waitFor();
    await page.getByText(parties.join(', ')).first().waitFor();
    await closeMessages(page);
    await expectWell(page);
  });

  test('change words until they fit, and put them to everyone', async () => {
    await editPart(
      'Subject and limits (including what is out of scope)',
      'What holds for everyone',
      'We work together once a week.',
    );
    await page.getByText('We work together once a week.').waitFor();
    await putUp(1);
    await page.getByText(`Still missing: ${byLink}, ${onPaper} and ${said}.`).waitFor();
    await expectWell(page);
  });

  test('one reads and confirms by link, without an account, once', async () => {
    await page.getByRole('button', { name: `Create link for ${byLink}` }).click();
    await dialog().getByRole('button', { name: 'Create link' }).click();
    const field = dialog().getByLabel('Link to pass on');
    await field.waitFor();
    link = await field.inputValue();
    await expectWell(page);
    await dialog().getByRole('button', { name: 'Done' }).click();
    await closeMessages(page);
    const guest = await visit(sample.browser, { device });
    await guest.page.goto(link);
    await guest.page.getByText(`You read and answer for: ${byLink}.`).waitFor();
    await guest.page.getByText('We work together once a week.').waitFor();
    await expectWell(guest.page);
    await guest.page.getByLabel('Who answers?').fill('The office');
    await guest.page.getByLabel('In which function?').fill('Management');
    await guest.page.getByRole('button', { name: 'Send answer' }).click();
    await guest.page.getByText('Your party has agreed.').waitFor();
    await guest.page.reload();
    await guest.page.getByText(/The office, Management\.$/).waitFor();
    await expectWell(guest.page);
    expect(guest.trouble).toEqual([]);
    await guest.close();
    await page.getByText(`Still missing: ${onPaper} and ${said}.`).waitFor();
  });

  test('one confirms on paper, seen by a second person; with the last word it is in force', async () => {
    await enterAnswer(onPaper, async (box) => {
      await box.getByRole('button', { name: 'Add', exact: true }).click();
      await box.getByText('Please say who compared the entry with the paper.').waitFor();
      await expectWell(page);
      await box.getByLabel('Who compared the entry with the paper?').fill('Administration');
      await box.getByRole('button', { name: 'Add', exact: true }).click();
    });
    await page.getByText('on paper, checked with: Administration').waitFor();
    await closeMessages(page);
    await enterAnswer(said, async (box) => {
      await box.getByText('By word of mouth').click();
      await box.getByRole('button', { name: 'Add', exact: true }).click();
    });
    await page.getByText('Everyone has agreed. The agreement is in force.').waitFor();
    await closeMessages(page);
    await expectWell(page);
  });

  test('a change asks only the party it concerns, and shows what was there before', async () => {
    await page.getByRole('button', { name: 'Amend agreement' }).click();
    await confirm('Create draft');
    await page.getByText('Version 2 is a draft.').waitFor();
    await closeMessages(page);
    await editPart('Contact persons (function, availability)', onPaper, 'The new head');
    await page.locator('ins', { hasText: 'new' }).first().waitFor();
    await expectWell(page);
    await putUp(2);
    await page.getByText(`Still missing: ${onPaper}.`).waitFor();
    await page.getByText('still holds, not concerned by the change').first().waitFor();
    await enterAnswer(onPaper, async (box) => {
      await box.getByText('By word of mouth').click();
      await box.getByRole('button', { name: 'Add', exact: true }).click();
    });
    await page.getByText('Everyone has agreed. The agreement is in force.').waitFor();
    await closeMessages(page);
    await page.getByRole('link', { name: 'Version 1' }).click();
    await page.waitForURL(/fassung=1/);
    await page.getByText('on paper, checked with: Administration').waitFor();
    await page.goBack();
  });

  test('what is promised is kept in view', async () => {
    await page.getByRole('button', { name: 'Enter contribution' }).click();
    await dialog().getByLabel('By whom?').selectOption({ label: said });
    await dialog().getByLabel('What?', { exact: true }).fill('The hall on Tuesdays');
    await dialog().getByLabel('Until when?').fill('2026-01-31');
    await dialog().getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('The day has passed.').waitFor();
    await closeMessages(page);
    await expectWell(page);
    await page.getByRole('button', { name: 'Edit “The hall on Tuesdays”' }).click();
    await dialog().getByLabel('State').selectOption({ label: 'given' });
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByText('The day has passed.').waitFor({ state: 'detached' });
    await closeMessages(page);
  });

  test('ends in good order with a list to hand over, and stays in the archive', async () => {
    await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'End in good order' }).click();
    await dialog().getByLabel('Why does it end?').fill('The goal is reached.');
    await dialog()
      .getByLabel('What is to be handed over?')
      .fill('Return the key\nSettle the accounts');
    await expectWell(page);
    await dialog().getByRole('button', { name: 'End', exact: true }).click();
    await page.getByText('Still to be handed over: 2 of 2.').waitFor();
    await closeMessages(page);
    await page.getByRole('switch', { name: 'Return the key' }).click();
    await page.getByText('1 of 2 handed over').waitFor();
    await closeMessages(page);
    await page.getByRole('button', { name: 'Archive', exact: true }).click();
    await page.getByText('The agreement is in the archive.').waitFor();
    await closeMessages(page);
    await walkTo(page, `${sample.application.url}${place}/vereinbarungen`);
    const archive = page.getByRole('table', { name: 'Archived agreements' });
    await archive.getByRole('link', { name: cooperation }).waitFor();
    await expectWell(page);
    await walkTo(page, `${sample.application.url}${place}/verlauf?subject=agreement`);
    await page.getByText(`“${said}” agrees to “${cooperation}”; version 1 is in force.`).waitFor();
  });
});
