import { clockInGermany } from '@augenhoehe/domain/goals';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  castVote,
  draftDecision,
  makeLinks,
  openDecision,
  recountExport,
} from '../support/deciding.ts';
import { demo } from '../support/demo.ts';
import { type Device, expectWell, type Visit, visit } from '../support/visit.ts';

const devices: readonly Device[] = ['desk', 'phone'];
const voices = 12;
/** Too few for two thirds, enough for figures. */
const votes = ['Yes', 'Yes', 'Yes', 'No', 'No'] as const;
const minuteMs = 60_000;
const patienceMs = 240_000;
const sample = demo();

describe.each(devices)('a secret yes or no at a %s', (device) => {
  const question = `Do we move in (${device})?`;
  let visitor: Visit;
  let page: Page;
  let links: readonly string[];

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

  test('says before what it hides, and what it cannot hide', async () => {
    await draftDecision(page, {
      url: sample.application.url,
      question,
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
    links = await makeLinks(page, voices);
    await page.getByText('Below five votes it is not said how many there are.').waitFor();
  });

  test('five vote, each once and for good', async () => {
    const guest = await visit(sample.browser, { device });
    for (const [seat, vote] of votes.entries()) {
      await guest.page.goto(links[seat] ?? '');
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

  test(
    'closes by the clock without a decision, which is no rejection',
    async () => {
      await page.reload();
      await page.getByRole('link', { name: 'For the room' }).click();
      await expectWell(page);
      await page
        .getByRole('heading', { name: 'No decision: too few took part.' })
        .waitFor({ timeout: patienceMs });
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
    const guest = await visit(sample.browser, { device });
    await guest.page.goto(links[7] ?? '');
    await guest.page.getByText('This vote is over.').waitFor();
    await expectWell(guest.page);
    await guest.close();
  });
});
