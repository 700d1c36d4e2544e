import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose } from '../support/choose.ts';
import { closeMessages } from '../support/close-messages.ts';
import { signInToSample } from '../support/enter-sample.ts';
import {
  castVote,
  draftDecision,
  makeLinks,
  openDecision,
  recountExport,
  secondPerson,
} from '../support/deciding.ts';
import { demo } from '../support/demo.ts';
import { inHalfAYear } from '../support/in-half-a-year.ts';
import { type Device, expectWell, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const devices: readonly Device[] = ['desk', 'phone'];
const options = ['Better lighting', 'Rebuild the bins', 'Bench and meeting place', 'Clean-up day'];
const passive = 'Things stay as they are';

/** By seat, in the order of the options, the passive one last. */
const ratings = [
  [2, 1, 0, 1, 4],
  [2, 1, 0, 1, 5],
  [3, 1, 0, 2, 5],
  [3, 1, 0, 2, 6],
  [3, 2, 4, 2, 6],
  [4, 2, 7, 2, 7],
  [4, 3, 8, 2, 7],
  [5, 6, 9, 3, 8],
  [5, 8, 10, 4, 8],
] as const;
const onPaper = 3;
const goal = 'Das Elterncafé wird von Familien aus allen drei Wohnblöcken besucht';
const sample = demo();

describe.each(devices)('a round table picks a first measure at a %s', (device) => {
  const question = `What do we begin with (${device})?`;
  const decided = `We clean up together in April (${device}).`;
  let visitor: Visit;
  let page: Page;
  let links: readonly string[];

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device });
    page = visitor.page;
    await signInToSample(page.request, sample.application);
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  async function rate(ballot: Page, seat: number): Promise<void> {
    for (const [at, option] of [...options, passive].entries()) {
      const group = ballot.getByRole('group', { name: option, exact: true });
      await group
        .getByRole('radio', { name: new RegExp(`^${ratings[seat]?.[at]},`) })
        .check({ force: true });
    }
  }

  test('begins on the page of a goal, which the question keeps', async () => {
    await page.goto(`${sample.application.url}/quartier/hafergraben/ziele`);
    await page.getByRole('link', { name: new RegExp(goal) }).click();
    await page.getByRole('heading', { level: 1, name: goal }).waitFor();
    await page.getByRole('link', { name: 'Decide on this' }).click();
    await page.waitForURL(/neu\?ziel=/);
    const about = page.getByRole('combobox', { name: /^Which goal is it about/ });
    await about.waitFor();
    await expect.poll(() => about.inputValue()).toContain(goal);
    await expectWell(page);
  });

  test('drafts it in words, with the passive option by itself', async () => {
    await draftDecision(page, {
      url: sample.application.url,
      form: page.url(),
      question,
      matter: 'We choose among several proposals',
      options,
      voices: ratings.length,
    });
    await page.getByText('Bench and meeting place').waitFor();
    await page.getByText('How it stands can be seen before the end.').waitFor();
    await expectWell(page);
    await openDecision(page);
    await page.getByRole('heading', { name: 'To choose from' }).waitFor();
    await page.getByText('Bench and meeting place').waitFor();
    await expectWell(page);
  });

  test('hands out personal links, and the first one votes on a phone without an account', async () => {
    links = await makeLinks(page, ratings.length);
    const guest = await visit(sample.browser, { device });
    await guest.page.goto(links[0] ?? '');
    await guest.page.getByRole('heading', { name: question }).waitFor();
    await expectWell(guest.page);
    await guest.page.getByRole('button', { name: 'Continue to overview' }).click();
    await guest.page.getByText('Please choose a number, or abstain here.').first().waitFor();
    await expectWell(guest.page);
    await rate(guest.page, 0);
    await guest.page.getByRole('button', { name: 'Continue to overview' }).click();
    await guest.page.getByRole('heading', { name: 'Is this right?' }).waitFor();
    await expectWell(guest.page);
    await guest.page.getByRole('button', { name: 'Change something' }).click();
    await castVote(guest.page);
    await expectWell(guest.page);
    await guest.page.getByRole('button', { name: 'Change vote' }).click();
    await rate(guest.page, 0);
    await castVote(guest.page);
    expect(guest.trouble).toEqual([]);
    await guest.close();
  });

  test('a high number is asked for its reason, which the others read', async () => {
    const guest = await visit(sample.browser, { device });
    for (let seat = 1; seat < ratings.length - onPaper; seat += 1) {
      await walkTo(guest.page, links[seat] ?? '');
      await guest.page.getByText(`Vote of Seat ${seat + 1}`).waitFor();
      await rate(guest.page, seat);
      await castVote(guest.page);
    }
    expect(guest.trouble).toEqual([]);
    await guest.close();
  });

  test('three ballots come on paper and are entered', async () => {
    await walkTo(page, page.url());
    await page.getByRole('button', { name: 'Enter ballots' }).click();
    const dialog = page.getByRole('dialog');
    await expectWell(page);
    for (let seat = ratings.length - onPaper; seat < ratings.length; seat += 1) {
      await dialog.getByLabel('Whose vote is it?').selectOption({ label: `Seat ${seat + 1}` });
      await rate(page, seat);
      if (seat === ratings.length - 1) {
        const why = dialog.getByRole('group', {
          name: 'Your high resistance to: Rebuild the bins',
        });
        await why.getByLabel('What speaks against it?').fill('Right under the bedrooms.');
      }
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByText(`Entered: Seat ${seat + 1}.`).waitFor();
    }
    await dialog.getByRole('button', { name: 'Done' }).click();
    await closeMessages(page);
    await page.getByText('3 are waiting for a second person').waitFor();
    await expectWell(page);
    await page.getByRole('button', { name: 'Take the entry back: Seat 9' }).waitFor();
    expect(await page.getByRole('button', { name: /^Matches the paper/ }).count()).toBe(0);
  });

  test('a second person compares them with the paper, and only then they count', async () => {
    const second = await secondPerson(sample, { page, device });
    await walkTo(second.page, `${sample.application.url}/quartier/hafergraben/entscheidungen`);
    await second.page.getByRole('link', { name: question }).click();
    for (const seat of [7, 8, 9]) {
      await second.page.getByRole('button', { name: `Matches the paper: Seat ${seat}` }).click();
      await second.page
        .getByRole('button', { name: `Matches the paper: Seat ${seat}` })
        .waitFor({ state: 'detached' });
    }
    expect(second.trouble).toEqual([]);
    await second.close();
  });

  test('the room sees how many have voted, and in the end the result', async () => {
    await walkTo(page, `${sample.application.url}/quartier/hafergraben/entscheidungen`);
    await page.getByRole('link', { name: question }).click();
    await page.getByRole('link', { name: 'For the room' }).click();
    await page.getByText('of 9 votes are in').waitFor();
    await page.getByRole('img', { name: /^QR code to this vote/ }).waitFor();
    await expectWell(page);
    await page.getByRole('link', { name: 'Back to the decision' }).click();
    await page.getByRole('button', { name: 'Count now' }).click();
    await page
      .getByRole('alertdialog', { name: 'Count now?' })
      .getByRole('button', { name: 'Count' })
      .click();
    await page
      .getByRole('heading', { name: '“Clean-up day” meets with the least resistance.' })
      .waitFor();
    await page.getByText('78.89%').waitFor();
    await page.getByText('Right under the bedrooms.').waitFor();
    await page.getByText('Limit of what is reasonable').waitFor();
    await closeMessages(page);
    await page.getByText('As a table').click();
    await page.getByText('Who voted how?').click();
    await expectWell(page);
  });

  test('another round begins with the same people', async () => {
    await page.getByRole('link', { name: 'Improve first' }).click();
    const people = page.getByLabel('Which people decide?');
    await expect.poll(() => people.inputValue()).toContain('Seat 9');
    await page.goBack();
    await page.getByRole('button', { name: 'Record the decision' }).waitFor();
  });

  test('people write what holds, and the record counts the same anywhere', async () => {
    await page.getByRole('button', { name: 'Record the decision' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What is decided?').fill(decided);
    await dialog.getByRole('button', { name: 'Add a follow-up' }).click();
    await dialog.getByRole('button', { name: 'Record the decision' }).click();
    await dialog.getByText('Please write what follows').first().waitFor();
    await dialog.getByLabel('Follow-up 1 in words').fill('Ask the garden for tools');
    await dialog.getByRole('button', { name: 'Add a follow-up' }).click();
    await dialog.getByLabel('Kind of follow-up 2').selectOption('Goal');
    await choose(
      page,
      dialog.getByRole('combobox', { name: /^Already entered: follow-up 2/ }),
      goal,
    );
    await expect.poll(() => dialog.getByLabel('Follow-up 2 in words').inputValue()).toContain(goal);
    await dialog.getByLabel('When do we review this?').fill(inHalfAYear());
    await expectWell(page);
    await dialog.getByRole('button', { name: 'Record the decision' }).click();
    await page.getByText(decided).waitFor();
    await page.getByText('Task: Ask the garden for tools').waitFor();
    await closeMessages(page);
    await expectWell(page);
    const counted = await recountExport(page);
    expect(counted.outcome).toBe('accepted');
    expect(counted.winners).toEqual(['D']);
    expect(counted.ranking.flat()).toEqual(['D', 'B', 'A', 'C', '0']);
    await walkTo(page, `${sample.application.url}/quartier/hafergraben/entscheidungen`);
    await page.getByRole('link', { name: question }).click();
    await page.getByRole('link', { name: new RegExp(goal) }).click();
    await page.getByRole('heading', { level: 1, name: goal }).waitFor();
    await page.getByText(decided).waitFor();
    await expectWell(page);
    await page.getByRole('link', { name: question }).click();
    await page.getByRole('heading', { level: 1, name: question }).waitFor();
  });
});
