import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose } from '../support/choose.ts';
import { closeMessages } from '../support/close-messages.ts';
import { signInToSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { inHalfAYear } from '../support/in-half-a-year.ts';
import { type Device, expectWell, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const devices: readonly Device[] = ['desk', 'phone'];
/** Takes part with an account; the other one is written down for. */
const own = 'Elternrat der Grundschule am Anger';
const onPaper = 'Kita Kornblume';
const ownInterest = 'Children cross the street on their own';
const paperInterest = 'Nobody parks on the pavement';
const drafted = 'Twelve children walk to school alone';
const amended = 'Twenty children walk to school alone';

/** „Goal from interests to agreed to indicator value“. */
describe.each(devices)('a goal from interests to agreed to indicator value at a %s', (device) => {
  const sample = demo();
  let coordinator: Visit;
  let partner: Visit;
  let page: Page;
  let theirs: Page;
  let workshop: string;
  let goal: string;

  beforeAll(async () => {
    coordinator = await visit(sample.browser, { device });
    partner = await visit(sample.browser, { device, dark: true });
    page = coordinator.page;
    theirs = partner.page;
    await signInToSample(page.request, sample.application);
  });

  afterAll(async () => {
    expect(coordinator.trouble).toEqual([]);
    expect(partner.trouble).toEqual([]);
    await coordinator.close();
    await partner.close();
  });

  function here(path: string): string {
    return `${sample.application.url}/quartier/hafergraben/${path}`;
  }
  function dialog(at: Page = page): Locator {
    return at.getByRole('dialog');
  }
  async function sent(at: Page, label: string): Promise<void> {
    await dialog(at).getByRole('button', { name: label, exact: true }).click();
    await dialog(at).waitFor({ state: 'detached' });
    await closeMessages(at);
  }

  test('the tree shows what is agreed, and whose review is overdue', async () => {
    await page.goto(here('ziele'));
    await page.getByRole('heading', { name: 'Elterncafé Nordhof' }).waitFor();
    await page.getByText(/^Review overdue since/).waitFor();
    expect(await page.getByRole('link', { name: /^Bis Ende März kommen/ }).count()).toBe(1);
    await expectWell(page);
    await page.getByRole('link', { name: /^Bis Ende März kommen/ }).click();
    await page.getByRole('img', { name: /^Course of the measured values/ }).waitFor();
    await page.getByText(/The target is 8/).waitFor();
    await expectWell(page);
  });

  test('dropping a goal shows first whom and what it touches', async () => {
    await walkTo(page, here('ziele'));
    await page.getByRole('link', { name: /^Das Elterncafé wird von Familien/ }).click();
    await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).first().click();
    await page.getByRole('menuitem', { name: 'Drop goal' }).click();
    await dialog().getByText('This concerns:').waitFor();
    await dialog().getByText(onPaper).first().waitFor();
    await dialog()
      .getByText(/^Z1\.1\.1/)
      .waitFor();
    await expectWell(page);
    await dialog().getByRole('button', { name: 'Drop goal', exact: true }).click();
    await dialog().getByText('Please write why. All parties read this.').first().waitFor();
    await dialog().getByRole('button', { name: 'Cancel' }).click();
  });

  test('each party states its interests alone, one of them on paper', async () => {
    await theirs.goto(await invitation());
    await theirs.getByLabel('What is your name?').fill('Mehmet Kaya');
    await theirs.getByLabel('Your e-mail address').fill('kaya@partner.example');
    await theirs.getByLabel('What should your passphrase be?').fill('kettle harbour ladder fern');
    await theirs.getByRole('button', { name: 'Take part' }).click();
    await theirs.waitForURL(/\/quartier\/hafergraben/);

    await walkTo(page, here('werkstaetten'));
    await page.getByRole('heading', { name: 'No workshop yet' }).waitFor();
    await expectWell(page);
    await page.getByRole('button', { name: 'Begin a workshop' }).click();
    await dialog().getByLabel('What is it called?').fill('Safe ways to school');
    await dialog().getByLabel('On which theme?').fill('Traffic');
    const parties = dialog().getByRole('combobox', { name: /^Who takes part/ });
    for (const name of [own, onPaper]) await choose(page, parties, name);
    await parties.press('Escape');
    await expectWell(page);
    await sent(page, 'Begin');
    await page.getByRole('heading', { name: 'Safe ways to school' }).waitFor();
    workshop = page.url();

    await walkTo(theirs, workshop);
    await theirs.getByRole('button', { name: 'State an interest' }).click();
    await dialog(theirs).getByLabel('What matters to you?').fill(ownInterest);
    await expectWell(theirs);
    await sent(theirs, 'Add');
    await theirs.getByText(ownInterest).first().waitFor();

    await page.getByRole('button', { name: `Enter interest of ${onPaper}` }).click();
    await dialog().getByLabel('What matters to you?').fill(paperInterest);
    await sent(page, 'Add');
    await page.getByText(paperInterest).first().waitFor();
    await walkTo(page, page.url());
    await page.getByText('still hidden').waitFor();
    expect(await page.getByText(ownInterest).count()).toBe(0);
    await walkTo(theirs, theirs.url());
    await theirs.getByText('still hidden').waitFor();
    expect(await theirs.getByText(paperInterest).count()).toBe(0);
    await expectWell(page);

    await theirs.getByRole('button', { name: `${own} has finished` }).click();
    await closeMessages(theirs);
    await page.getByRole('button', { name: `${onPaper} has finished` }).click();
    await page.getByText(ownInterest).first().waitFor();
    await walkTo(theirs, theirs.url());
    await theirs.getByText(paperInterest).first().waitFor();
    await closeMessages(page);
    await expectWell(page);
  });

  test('shared words keep on whose interests they rest', async () => {
    await page.getByRole('button', { name: 'Go on to shared words' }).click();
    const draft = page.getByRole('button', { name: 'Draft a goal' });
    await draft.waitFor();
    await closeMessages(page);
    await draft.click();
    await dialog().getByLabel(ownInterest).check();
    await dialog().getByLabel(paperInterest).check();
    await dialog().getByLabel('What should be different?').fill(drafted);
    await dialog().getByLabel('Who proposes it?').selectOption({ label: onPaper });
    await expectWell(page);
    await sent(page, 'Enter draft');
    await page.getByText(`Proposed by ${onPaper}`).waitFor();
    await page.getByRole('button', { name: 'Go on to the decision' }).click();
    await closeMessages(page);
    await page.getByRole('link', { name: new RegExp(drafted) }).click();
    await page.getByRole('heading', { level: 1, name: drafted }).waitFor();
    goal = page.url();
    await page.getByText('Before all can agree, the goal needs a day').waitFor();
    await page.getByText(ownInterest).waitFor();
    await expectWell(page);
  });

  test('an amendment of a passage is seen as a difference, and makes a version when it is accepted', async () => {
    await walkTo(theirs, goal);
    await theirs.getByRole('button', { name: 'Say something to it' }).click();
    await dialog(theirs).getByLabel('Amendment of a passage').check();
    await dialog(theirs).getByLabel('Which passage?').fill('Twelve children');
    await dialog(theirs).getByLabel('What should stand there?').fill('Twenty children');
    await dialog(theirs).getByLabel('Why?').fill('There are more of them.');
    await expectWell(theirs);
    await sent(theirs, 'Add');
    await theirs.getByText('There are more of them.').waitFor();
    expect(await theirs.getByRole('button', { name: 'Decide', exact: true }).count()).toBe(0);
    await expectWell(theirs);

    await walkTo(page, page.url());
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    await dialog().getByText('The goal gets a new version.').waitFor();
    await expectWell(page);
    await sent(page, 'Record a decision');
    await page.getByRole('heading', { level: 1, name: amended }).waitFor();
    await page.getByText('Version 2', { exact: true }).waitFor();
    await expectWell(page);
  });

  test('it is agreed by the word of each party, one by account and one on paper', async () => {
    await page.getByRole('button', { name: 'Change what shows it' }).click();
    await dialog().getByLabel('What is counted or looked at?').fill('Tally at the gate');
    await dialog().getByLabel('In which unit?').fill('children');
    await dialog().getByLabel('Where do you stand today?').fill('4');
    await dialog().getByLabel('Where do you want to get?').fill('20');
    await dialog().getByLabel('When is it reviewed?').fill(inHalfAYear());
    await expectWell(page);
    await sent(page, 'Save');

    await walkTo(theirs, theirs.url());
    await theirs.getByRole('button', { name: `Answer for ${own}` }).click();
    await dialog(theirs).getByLabel('Who answers?').fill('Mehmet Kaya');
    await dialog(theirs).getByLabel('In which function?').fill('Chair');
    await expectWell(theirs);
    await sent(theirs, 'Add');

    await walkTo(page, page.url());
    await page.getByText(`The agreement of ${onPaper} is missing.`).waitFor();
    await page.getByRole('button', { name: `Enter the answer of ${onPaper}` }).click();
    await dialog().getByLabel('Who answers?').fill('Head of the day care');
    await dialog().getByLabel('In which function?').fill('Head');
    await dialog().getByLabel('Who compared the entry with the paper?').fill('Office');
    await sent(page, 'Add');
    await page.getByText(/^All parties have agreed/).waitFor();
    await page.getByText('agreed', { exact: true }).first().waitFor();
    await expectWell(page);
  });

  test('a measured value has its day and source, and stands in drawing and table', async () => {
    await walkTo(theirs, theirs.url());
    await theirs.getByRole('button', { name: 'Enter a value' }).click();
    await dialog(theirs).getByLabel('How much? (children)').fill('nine');
    await dialog(theirs).getByText('Please write a number, such as 12 or 12.5.').first().waitFor();
    await dialog(theirs).getByLabel('How much? (children)').fill('9');
    await dialog(theirs).getByLabel('Where does it come from?').fill('Tally of March');
    await expectWell(theirs);
    await sent(theirs, 'Add');
    await theirs.getByText(/9 children\. The target is 20 children\./).waitFor();
    await theirs.getByText('Tally of March').first().waitFor();
    await theirs.getByRole('img', { name: /^Course of the measured values/ }).waitFor();
    await expectWell(theirs);
  });

  async function invitation(): Promise<string> {
    await walkTo(page, here('beteiligte'));
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await choose(page, page.getByRole('combobox', { name: /^Which actor/ }), own);
    await dialog().getByRole('button', { name: 'Invite', exact: true }).click();
    const link = await page.getByLabel('Link to pass on').inputValue();
    await page.getByRole('button', { name: 'Done' }).click();
    return link;
  }
});
