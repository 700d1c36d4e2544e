import { clockInGermany } from '@augenhoehe/domain/goals';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
import { type Device, expectWell, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const devices: readonly Device[] = ['desk', 'phone'];
const voices = 12;
/** Too few for two thirds, enough for figures. */
const votes = ['Yes', 'Yes', 'Yes', 'No', 'No'] as const;
const minuteMs = 60_000;
const patienceMs = 240_000;
const sample = demo();

interface Open {
  readonly visitor: Visit;
  readonly page: Page;
  readonly links: readonly string[];
}

/** Open votes, each at its device: the box of paper ballots is gone through while the clock runs. */
const open = new Map<Device, Open>();

function opened(device: Device): Open {
  const one = open.get(device);
  if (one === undefined) throw new Error(`Nothing was opened at a ${device}.`);
  return one;
}

async function sitDown(device: Device): Promise<Visit> {
  const visitor = await visit(sample.browser, { device });
  await signInToSample(visitor.page.request, sample.application);
  return visitor;
}

describe.each(devices)('a secret yes or no at a %s', (device) => {
  test('says before what it hides, and what it cannot hide', async () => {
    const visitor = await sitDown(device);
    const { page } = visitor;
    await draftDecision(page, {
      url: sample.application.url,
      question: `Do we move in (${device})?`,
      matter: 'We accept a motion or reject it',
      options: ['We take the rooms above the shop.'],
      voices,
      rules: async (form) => {
        await form.getByLabel('Secret', { exact: false }).first().check();
        await form.getByLabel('How many must take part at least?').selectOption('two thirds');
        const closesAt = clockInGermany(new Date(Date.now() + 2 * minuteMs));
        await form.getByLabel('Until when can people vote?').fill(closesAt);
        await expectWell(form);
      },
    });
    await page.getByText('So at least 8 are needed.').waitFor();
    await page.getByText('If all vote alike, the result gives away how everyone voted.').waitFor();
    await expectWell(page);
    await openDecision(page);
    open.set(device, { visitor, page, links: await makeLinks(page, voices) });
    await page.getByText('Below five votes it is not said how many there are.').waitFor();
  });

  test('five vote, each once and for good', async () => {
    const { links } = opened(device);
    const guest = await visit(sample.browser, { device });
    for (const [seat, vote] of votes.entries()) {
      await walkTo(guest.page, links[seat] ?? '');
      await guest.page.getByText(`Vote of Seat ${seat + 1}`).waitFor();
      if (seat === 0) {
        await guest.page.getByText('What can become known all the same').click();
        await guest.page.getByText('could compare copies of the database').waitFor();
        await expectWell(guest.page);
      }
      await guest.page.getByRole('radio', { name: vote, exact: true }).check();
      await castVote(guest.page);
    }
    await guest.page.getByText('This page no longer shows how you voted.').waitFor();
    expect(await guest.page.getByRole('button', { name: 'Change vote' }).count()).toBe(0);
    await expectWell(guest.page);
    await guest.page.reload();
    await guest.page.getByText('Your vote has arrived.').waitFor();
    expect(guest.trouble).toEqual([]);
    await guest.close();
  });

  test('tells the room that there is no connection, and that it is back', async () => {
    const { visitor, page } = opened(device);
    await walkTo(page, page.url());
    await page.getByRole('link', { name: 'For the room' }).click();
    await page.getByRole('link', { name: 'Back to the decision' }).waitFor();
    await visitor.context.setOffline(true);
    await page.getByText('No connection. The numbers are from').waitFor();
    await expectWell(page);
    await visitor.context.setOffline(false);
    await page.getByText('No connection.').waitFor({ state: 'detached' });
  });
});

describe.each(devices)('a secret vote on paper at a %s', (device) => {
  const question = `Do we share the workshop (${device})?`;
  let visitor: Visit;
  let page: Page;
  let links: readonly string[];

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device });
    page = visitor.page;
    await signInToSample(page.request, sample.application);
    await draftDecision(page, {
      url: sample.application.url,
      question,
      matter: 'We accept a motion or reject it',
      options: ['Tools are lent to all neighbours.'],
      voices: 7,
      rules: async (form) => {
        await form.getByLabel('Secret', { exact: false }).first().check();
      },
    });
    await openDecision(page);
    links = await makeLinks(page, 7);
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  test('who put a ballot in is ticked, and apart from that the ballots are counted', async () => {
    const guest = await visit(sample.browser, { device });
    await guest.page.goto(links[6] ?? '');
    await guest.page.getByRole('radio', { name: 'No', exact: true }).check();
    await castVote(guest.page);
    await guest.close();
    await page.getByRole('button', { name: 'Enter a box of ballots' }).click();
    const dialog = page.getByRole('dialog');
    await expectWell(page);
    for (const seat of [1, 2, 3, 4]) await dialog.getByLabel(`Seat ${seat}`).check();
    await dialog.getByLabel('Yes', { exact: true }).fill('3');
    await dialog.getByLabel('Abstentions').fill('1');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('It takes 5 or more.').first().waitFor();
    await expectWell(page);
    for (const seat of [5, 7]) await dialog.getByLabel(`Seat ${seat}`).check();
    await dialog.getByLabel('No', { exact: true }).fill('1');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('6 voters are ticked and 5 ballots are counted.').first().waitFor();
    await dialog.getByLabel('Invalid ballots').fill('1');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('These have voted already: Seat 7.').first().waitFor();
    await dialog.getByRole('button', { name: 'Continue later' }).click();
    await page.getByRole('button', { name: 'Enter a box of ballots' }).click();
    await dialog.getByLabel('Seat 7').uncheck();
    await dialog.getByLabel('Seat 6').check();
    await dialog.getByText('6 voters ticked, 6 ballots counted').waitFor();
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('waits for a second person').waitFor();
    await closeMessages(page);
    await page.getByText('Seat 1, Seat 2, Seat 3, Seat 4, Seat 5, Seat 6').waitFor();
    expect(await page.getByRole('button', { name: 'Matches the paper' }).count()).toBe(0);
    await expectWell(page);
  });

  test('while the box waits nobody in it votes another way', async () => {
    const guest = await visit(sample.browser, { device });
    await guest.page.goto(links[0] ?? '');
    await guest.page.getByText('Your ballot lies in the box of paper ballots.').waitFor();
    expect(await guest.page.getByRole('radio').count()).toBe(0);
    await expectWell(guest.page);
    expect(guest.trouble).toEqual([]);
    await guest.close();
  });

  test('a second person compares it, and all together are counted', async () => {
    const second = await secondPerson(sample, { page, device });
    await walkTo(second.page, `${sample.application.url}/quartier/hafergraben/entscheidungen`);
    await second.page.getByRole('link', { name: question }).click();
    await second.page.getByText('3 times').waitFor();
    await expectWell(second.page);
    await second.page.getByRole('button', { name: 'Matches the paper' }).click();
    await second.page.getByText('The votes are in the urn.').waitFor();
    await closeMessages(second.page);
    await second.page.getByRole('button', { name: 'Count now' }).click();
    await second.page
      .getByRole('alertdialog', { name: 'Count now?' })
      .getByRole('button', { name: 'Count' })
      .click();
    await second.page.getByRole('button', { name: 'Recount: record as JSON' }).waitFor();
    await expectWell(second.page);
    const { outcome, options } = await recountExport(second.page);
    expect(outcome).toBe('accepted');
    expect(options['A']).toMatchObject({ yes: 3, no: 2, abstained: 1, invalid: 1, missing: 0 });
    expect(second.trouble).toEqual([]);
    await second.close();
  });
});

describe.each(devices)('the end of the secret yes or no at a %s', (device) => {
  afterAll(async () => {
    const { visitor } = opened(device);
    // It was taken off the net for a while.
    const trouble = visitor.trouble.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'));
    expect(trouble).toEqual([]);
    await visitor.close();
  });

  test(
    'closes by the clock without a decision, which is no rejection',
    async () => {
      const { page } = opened(device);
      await page
        .getByRole('heading', { name: 'No decision: too few took part.' })
        .waitFor({ timeout: patienceMs });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.waitForTimeout(7000);
      expect(asked.filter((path) => path.endsWith('/room'))).toEqual([]);
      await expectWell(page);
      await page.getByRole('link', { name: 'Back to the decision' }).click();
      await page.getByText('Quorum missed. Needed: two thirds, that is 8 of 12.').waitFor();
      expect(await page.getByText('Who voted how?').count()).toBe(0);
      await expectWell(page);
      const counted = await recountExport(page);
      expect(counted.outcome).toBe('no_decision');
      expect(counted.quorum).toMatchObject({ takingPart: 5, needed: 8, entitled: 12, met: false });
    },
    patienceMs,
  );

  test('a link that comes too late is told so', async () => {
    const { links } = opened(device);
    const guest = await visit(sample.browser, { device });
    await guest.page.goto(links[7] ?? '');
    await guest.page.getByText('This vote is over.').waitFor();
    await expectWell(guest.page);
    await guest.close();
  });
});
