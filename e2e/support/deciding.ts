import { readFile } from 'node:fs/promises';
import { readRecord, type Tally, tally } from '@augenhoehe/domain/goals';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { closeMessages } from './close-messages.ts';
import type { Demo } from './demo.ts';
import { type Device, type Visit, visit } from './visit.ts';
import { walkTo } from './walk-to.ts';

interface Drafted {
  readonly url: string;
  /** The form as a link led there; left out: the empty one. */
  readonly form?: string;
  readonly question: string;
  /** How the choice begins under „What is it about?“. */
  readonly matter: string;
  /** Several to choose among, or one proposal to answer. */
  readonly options: readonly string[];
  readonly voices: number;
  /** Whatever else is filled in. */
  readonly rules?: (page: Page) => Promise<void>;
}

/** The form for a decision, filled in as a moderator does, up to the summary in words. */
export async function draftDecision(page: Page, drafted: Drafted): Promise<void> {
  const form = drafted.form ?? `${drafted.url}/quartier/hafergraben/entscheidungen/neu`;
  await walkTo(page, form);
  await page.getByLabel(drafted.matter).check();
  await page.getByLabel('What is the question?').fill(drafted.question);
  const [first = '', ...others] = drafted.options;
  if (others.length === 0) {
    await page.getByLabel('The proposal in one sentence').fill(first);
  } else {
    for (const [at, option] of drafted.options.entries()) {
      if (at > 1) await page.getByRole('button', { name: 'Another option' }).click();
      await page.getByLabel(`Option ${at + 1}`, { exact: true }).fill(option);
    }
  }
  const seats = Array.from({ length: drafted.voices }, (_, at) => `Seat ${at + 1}`);
  await page.getByLabel('Which people decide?').fill(seats.join('\n'));
  await page.getByLabel('Each person has one vote').check();
  await drafted.rules?.(page);
  await page.getByRole('button', { name: 'Continue to summary' }).click();
  await page.getByRole('heading', { name: 'How it is decided' }).waitFor();
  await page.getByText(`${drafted.voices} votes decide`).waitFor();
  await closeMessages(page);
}

export async function openDecision(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the vote' }).click();
  await page
    .getByRole('alertdialog', { name: 'Open the vote?' })
    .getByRole('button', { name: 'Open' })
    .click();
  await page.getByRole('button', { name: 'Personal links' }).waitFor();
  await closeMessages(page);
}

/** The personal links of all voices, in their order. */
export async function makeLinks(page: Page, voices: number): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Personal links' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Create links' }).click();
  await dialog.getByRole('img', { name: 'QR code with the link of Seat 1', exact: true }).waitFor();
  const links: string[] = [];
  for (let seat = 1; seat <= voices; seat += 1) {
    links.push(await dialog.getByLabel(`Link of Seat ${seat}`, { exact: true }).inputValue());
  }
  await dialog.getByRole('button', { name: 'Done' }).click();
  await closeMessages(page);
  return links;
}

/** Looks the ballot over in words and hands it in. */
export async function castVote(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue to overview' }).click();
  await page.getByRole('heading', { name: 'Is this right?' }).waitFor();
  await page.getByRole('button', { name: 'Cast vote' }).click();
  await page.getByText('Your vote has arrived.').waitFor();
}

/** The record as it is exported, counted again by the pure rules alone. */
export async function recountExport(page: Page): Promise<Tally> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Recount: record as JSON' }).click(),
  ]);
  const { record, faults } = readRecord(JSON.parse(await readFile(await download.path(), 'utf8')));
  expect(faults).toEqual([]);
  if (record === null) throw new Error('The record was refused.');
  return tally(record);
}

/** A link by which another coordinator takes part. */
async function invitation(page: Page, url: string): Promise<string> {
  await walkTo(page, `${url}/quartier/hafergraben/beteiligte`);
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Coordination/ }).check();
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
  const link = await dialog.getByLabel('Link to pass on').inputValue();
  await page.keyboard.press('Escape');
  return link;
}

/** Somebody else of the coordination, invited by whoever sits at the page, at a device of their own. */
export async function secondPerson(
  { browser, application: { url } }: Demo,
  { page, device }: { readonly page: Page; readonly device: Device },
): Promise<Visit> {
  const second = await visit(browser, { device });
  await second.page.goto(await invitation(page, url));
  await second.page.getByLabel('What is your name?').fill('Second Person');
  await second.page.getByLabel('Your e-mail address').fill(`second-${device}@example.org`);
  await second.page
    .getByLabel('What should your passphrase be?')
    .fill('kettle harbour ladder fern');
  await second.page.getByRole('button', { name: 'Take part' }).click();
  await second.page.waitForURL(/\/quartier\/hafergraben/);
  return second;
}
