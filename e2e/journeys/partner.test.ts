import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { choose } from '../support/choose.ts';
import { closeMessages } from '../support/close-messages.ts';
import { demo } from '../support/demo.ts';
import { enterSample } from '../support/enter-sample.ts';
import { expectWell, type Visit, visit } from '../support/visit.ts';

/** Two that have not confirmed their entry for more than a year, so that their side of ties is open. */
const scenes = [
  { device: 'desk', own: 'Elternrat der Grundschule am Anger', person: 'Mehmet Kaya' },
  { device: 'phone', own: 'Beauftragte für Menschen mit Behinderung', person: 'Ida Sommer' },
] as const;
const other = 'Apotheke am Anger';

const sample = demo();
let coordinator: Visit;

beforeAll(async () => {
  coordinator = await visit(sample.browser);
  await enterSample(coordinator.page, sample.application);
});

describe.each(scenes)('a partner at a $device', ({ device, own, person }) => {
  let partner: Visit;
  let page: Page;

  beforeAll(async () => {
    partner = await visit(sample.browser, { device });
    page = partner.page;
  });

  test('accepts the invitation with a new account', async () => {
    await page.goto(await invite(coordinator.page, own));
    await page.getByRole('heading', { name: 'Invitation to Hafergraben' }).waitFor();
    await page.getByText(own).waitFor();
    await expectWell(page);
    await page.getByLabel('What is your name?').fill(person);
    await page.getByLabel('Your e-mail address').fill(`${device}@partner.example`);
    await page.getByLabel('What should your passphrase be?').fill('kettle harbour ladder fern');
    await page.getByRole('button', { name: 'Take part' }).click();
    await page.waitForURL(/\/quartier\/hafergraben/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectWell(page);
  });

  test('edits the own actor, which then counts as confirmed by itself', async () => {
    await openSheet(page, own);
    const offers = page.getByRole('region', { name: 'Offers' });
    await offers.getByText('months ago, self-confirmed').waitFor();
    await offers.getByRole('button', { name: 'Edit Offers' }).click();
    await expectWell(page);
    await page.getByLabel('And in its own words?').fill('We read aloud on Thursdays.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await offers.getByText('We read aloud on Thursdays.').waitFor();
    await offers.getByText('today, self-confirmed').waitFor();
    await expectWell(page);
    await closeMessages(page);
  });

  test('states the own side of a tie', async () => {
    const ties = page.getByRole('region', { name: /^Ties/ });
    await ties.getByText('0 confirmed by both').waitFor();
    await ties.getByRole('button', { name: 'Show one by one' }).click();
    await expectWell(page);
    await ties
      .getByRole('button', { name: /^Tie .*: more$/ })
      .first()
      .click();
    await expectWell(page);
    await page.getByRole('menuitem', { name: 'Add a statement' }).click();
    await page.getByRole('dialog', { name: 'Who says what about this tie?' }).waitFor();
    await expectWell(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await ties.getByText('1 confirmed by both').waitFor();
    await expectWell(page);
    await closeMessages(page);
  });

  test('sees at once what the coordination changes elsewhere', async () => {
    await openSheet(coordinator.page, own);
    await coordinator.page.getByRole('button', { name: /^(Add|Edit) Needs$/ }).click();
    await coordinator.page.getByLabel('And in its own words?').fill('A room with a ramp.');
    await coordinator.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => page.getByText('A room with a ramp.').count()).toBe(1);
    await closeMessages(coordinator.page);
  });

  test('finds nothing to change at another actor, and the server refuses it', async () => {
    if (device === 'phone')
      await page
        .getByRole('link', { name: /^(Close|Back to the list)$/ })
        .first()
        .click();
    await openSheet(page, other);
    await page.getByText('self-confirmed').first().waitFor();
    expect(await page.getByRole('button', { name: /^(Edit|Add|All of this)/ }).count()).toBe(0);
    await expectWell(page);

    const id = new URL(page.url()).searchParams.get('akteur');
    const refused = await page.evaluate(async (path) => {
      const body = JSON.stringify({ changes: { web: 'https://evil.example' }, was: { web: '' } });
      const headers = { 'content-type': 'application/json' };
      const reply = await fetch(path, { method: 'PATCH', headers, body });
      return { status: reply.status, problem: await reply.text() };
    }, `/api/neighbourhoods/hafergraben/actors/${id}`);
    expect(refused.status).toBe(403);
    expect(refused.problem).toContain('"not-allowed"');
  });

  test('is told plainly that a page of the coordination is not open, and can go on', async () => {
    await page.goto(new URL('/quartier/hafergraben/post', page.url()).href);
    await page.getByRole('heading', { name: 'This page is not open to you' }).waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await expectWell(page);
    await page.getByRole('link', { name: 'Inventory', exact: true }).first().click();
    await page.getByRole('searchbox', { name: 'Search in the list' }).waitFor();
  });

  test('had no trouble on the way', async () => {
    expect(partner.trouble).toEqual([]);
    expect(coordinator.trouble).toEqual([]);
    await partner.close();
  });
});

/** As the coordination: a link for somebody who acts for the actor. */
async function invite(page: Page, actor: string): Promise<string> {
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await choose(page, page.getByRole('combobox', { name: /^Which actor/ }), actor);
  await page.getByRole('dialog').getByRole('button', { name: 'Invite', exact: true }).click();
  const link = await page.getByLabel('Link to pass on').inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  return link;
}

async function openSheet(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Inventory', exact: true }).first().click();
  await page.getByRole('searchbox', { name: 'Search in the list' }).fill(name);
  await page.getByRole('status').filter({ hasText: '1 of 72 shown' }).waitFor();
  await page
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await page.getByRole('heading', { name }).waitFor();
}
