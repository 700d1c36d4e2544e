import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeMessages } from '../support/close-messages.ts';
import { signInToSample } from '../support/enter-sample.ts';
import {
  castVote,
  draftDecision,
  makeLinks,
  openDecision,
  recountExport,
} from '../support/deciding.ts';
import { demo } from '../support/demo.ts';
import { inHalfAYear } from '../support/in-half-a-year.ts';
import { type Device, expectWell, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const devices: readonly Device[] = ['desk', 'phone'];
const voices = 5;
const sample = demo();
/** Of a body and of a cooperation: where it is, who decides, how many those are, and whether anything was decided there. */
const places = [
  {
    list: 'gremien',
    name: 'Runder Tisch Wohnumfeld Nordhof',
    taken: 'Use the members of a body',
    entitled: 8,
    decided: 'Womit fangen wir am Wendehammer an?',
  },
  {
    list: 'kooperationen',
    name: 'Mittagstisch am Anger',
    taken: 'Use the parties of a cooperation',
    entitled: 3,
    decided: null,
  },
] as const;

describe.each(devices)('a consent with one objection at a %s', (device) => {
  const question = `How do we use the hall (${device})?`;
  let visitor: Visit;
  let page: Page;
  let guest: Visit;
  let links: readonly string[];

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device });
    guest = await visit(sample.browser, { device });
    page = visitor.page;
    await signInToSample(page.request, sample.application);
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    expect(guest.trouble).toEqual([]);
    await guest.close();
    await visitor.close();
  });

  function dialog(): Locator {
    return page.getByRole('dialog');
  }

  /** Anew, also where the guest is there already: what stands behind the `#` alone loads no page. */
  async function follow(seat: number): Promise<void> {
    await walkTo(guest.page, links[seat] ?? '');
  }

  async function say(seat: number, kind: string | RegExp): Promise<void> {
    await follow(seat);
    await guest.page.getByText(`Vote of Seat ${seat + 1}`).waitFor();
    await guest.page.getByRole('radio', { name: kind }).check();
  }

  async function beginRound(): Promise<void> {
    await page.getByRole('button', { name: 'Begin a consent round' }).click();
    await dialog().getByRole('button', { name: 'Begin the round' }).click();
    await page.getByText('The consent round is on.').waitFor();
    await closeMessages(page);
  }

  test.each(places)(
    'can begin where people are: $name',
    async ({ list, name, taken, entitled, decided }) => {
      await page.goto(`${sample.application.url}/quartier/hafergraben/${list}`);
      await page.getByRole('link', { name }).first().click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      if (decided === null) await page.getByText('None yet.', { exact: true }).waitFor();
      else await page.getByRole('link', { name: decided }).waitFor();
      await expectWell(page);
      await page.getByRole('link', { name: 'Decide on this' }).click();
      const chosen = page.getByLabel(taken).locator('option:checked');
      await expect.poll(() => chosen.textContent()).toBe(name);
      await page.getByText(`${entitled} votes decide`).waitFor();
      await expectWell(page);
    },
  );

  test('begins with questions and reactions, of which nothing is removed', async () => {
    await draftDecision(page, {
      url: sample.application.url,
      question,
      matter: 'We want to carry a proposal together',
      options: ['The hall is open on Tuesdays until ten.'],
      voices,
    });
    await openDecision(page);
    links = await makeLinks(page, voices);
    await page.getByLabel('Your words').fill('Who locks up in the evening?');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Question · Facilitator').waitFor();
    await closeMessages(page);
    await page.getByLabel('Who says this?').selectOption({ label: 'Seat 2' });
    await page.getByLabel('Your words').fill('I have a key.');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Question · Seat 2 · entered by the facilitator').waitFor();
    await closeMessages(page);
    await follow(0);
    await guest.page.getByText('Who locks up in the evening?').waitFor();
    await guest.page.getByRole('radio', { name: 'Reaction' }).check();
    await guest.page.getByLabel('Your words').fill('The key belongs to all of us.');
    await guest.page.getByRole('button', { name: 'Add', exact: true }).click();
    await guest.page.getByText('Reaction · Seat 1').waitFor();
    await expectWell(guest.page);
    await page.getByText('The key belongs to all of us.').waitFor();
    await page.getByRole('button', { name: 'On to reactions' }).click();
    await page.getByText('Now it is time for reactions.').waitFor();
    await closeMessages(page);
    await expectWell(page);
  });

  test('an objection says why and which aim it harms', async () => {
    await beginRound();
    for (const seat of [0, 1, 2, 3]) {
      await say(seat, 'Consent I have no objection.');
      await castVote(guest.page);
    }
    await say(4, /^Objection/);
    await guest.page.getByRole('button', { name: 'Continue to overview' }).click();
    await guest.page.getByText('Please give the reason in a sentence.').first().waitFor();
    await expectWell(guest.page);
    await guest.page
      .getByLabel('What speaks against it?')
      .fill('Ten is too late for the children.');
    await guest.page.getByLabel('Which shared aim does the proposal harm?').fill('Quiet nights');
    await castVote(guest.page);
    await expectWell(guest.page);
  });

  test('the round is counted, and the objection is integrated', async () => {
    await walkTo(page, page.url());
    await page.getByRole('button', { name: 'Count the round' }).click();
    await page.getByText('The round is counted.').waitFor();
    await closeMessages(page);
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Ten is too late for the children.' })
      .waitFor();
    await page.getByText('Aim at risk: Quiet nights').waitFor();
    await expectWell(page);
    await page.getByRole('button', { name: 'Amend the proposal' }).click();
    await dialog()
      .getByLabel('Proposal', { exact: true })
      .fill('The hall is open on Tuesdays until eight.');
    await dialog().getByLabel('Why do you change the words?').fill('The objection of seat 5');
    await expectWell(page);
    await dialog().getByRole('button', { name: 'New version' }).click();
    await page.getByText('The hall is open on Tuesdays until eight.').waitFor();
    await closeMessages(page);
  });

  test('in round two nobody objects: it is adopted, and the objection stays to be read', async () => {
    await beginRound();
    for (let seat = 0; seat < voices; seat += 1) {
      await say(seat, 'Consent I have no objection.');
      await castVote(guest.page);
    }
    await walkTo(page, page.url());
    await page.getByRole('button', { name: 'Count the round' }).click();
    await page.getByRole('heading', { name: 'Consent: no objection remains.' }).waitFor();
    await closeMessages(page);
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Ten is too late for the children.' })
      .waitFor();
    await page.getByText('integrated by new words').waitFor();
    await expectWell(page);
  });

  test('what is adopted needs a day of review, and the record counts the same anywhere', async () => {
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await dialog().getByLabel('What is decided?').fill('The hall closes at eight.');
    await dialog().getByRole('button', { name: 'Record the decision' }).click();
    await dialog().getByText('Consent holds until its review: please set a day.').first().waitFor();
    await expectWell(page);
    await dialog().getByLabel('When do we review this?').fill(inHalfAYear());
    await dialog().getByRole('button', { name: 'Record the decision' }).click();
    await page.getByText('The hall closes at eight.').waitFor();
    await closeMessages(page);
    await expectWell(page);
    await follow(4);
    await guest.page.getByRole('heading', { name: 'Consent: no objection remains.' }).waitFor();
    await guest.page.getByText('The hall closes at eight.').waitFor();
    await expectWell(guest.page);
    const counted = await recountExport(page);
    expect(counted.outcome).toBe('adopted');
    expect(counted.quorum.takingPart).toBe(voices);
  });
});
