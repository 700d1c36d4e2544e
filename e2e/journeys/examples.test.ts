import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeMessages } from '../support/close-messages.ts';
import { signInToSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const title = 'Elterncafé Nordhof: ein Vormittag ohne Anmeldung';
const fourth = 'Interkultureller Frauenverein Mosaik';
const fifth = 'Stadtteillotsinnen';
const withdrawing = 'Kita Kornblume';

describe('a good example', () => {
  const sample = demo();
  let visitor: Visit;
  let guest: Visit;
  let page: Page;
  let address: string;

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device: 'phone' });
    guest = await visit(sample.browser, { device: 'phone', dark: true });
    page = visitor.page;
    await signInToSample(page.request, sample.application);
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    expect(guest.trouble).toEqual([]);
    await visitor.close();
    await guest.close();
  });

  function dialog(): Locator {
    return page.getByRole('dialog');
  }

  async function enterAnswer(party: string, fill: (box: Locator) => Promise<void>): Promise<void> {
    await page.getByRole('button', { name: `Enter the answer of ${party}` }).click();
    await dialog().getByLabel('Who answers?').fill('Frau Kaya');
    await dialog().getByLabel('In which function?').fill('Head');
    await fill(dialog());
    await dialog().getByRole('button', { name: 'Add', exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('alertdialog').first().waitFor();
    await closeMessages(page);
  }

  async function seenByGuest(): Promise<number> {
    const reply = await guest.page.goto(address);
    return reply?.status() ?? 0;
  }

  test('is found from its cooperation, with what the entries show of the principles', async () => {
    await page.goto(`${sample.application.url}/quartier/hafergraben/kooperationen`);
    await page.getByRole('link', { name: 'Elterncafé Nordhof' }).first().click();
    await page.getByRole('link', { name: title }).click();
    await page.getByText('On each side two people are known: contact and deputy.').waitFor();
    await page.getByText('only in your own words').waitFor();
    await expectWellAtBothWidths(page);
  });

  test('leaves as one page of paper, marked as a draft', async () => {
    await page.getByRole('button', { name: 'As a file' }).click();
    const arriving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'As PDF' }).click();
    const file = await arriving;
    expect(file.suggestedFilename()).toMatch(/^entwurf-elterncafe-nordhof.*\.pdf$/u);
  });

  test('four agree, and publishing is refused with the name of the fifth', async () => {
    await page.getByText(`Consent is missing from: ${fourth} and ${fifth}.`).waitFor();
    await enterAnswer(fourth, (box) => box.getByText('By word of mouth').click());
    await page.getByText(`Consent is missing from: ${fifth}.`).waitFor();
    const publish = page.getByRole('button', { name: 'Publish' });
    expect(await publish.isDisabled()).toBe(true);
    await expectWellAtBothWidths(page);
    const here = page.url().replace('/quartier/', '/api/neighbourhoods/');
    const example = here
      .replace('/kooperationen/', '/cooperations/')
      .replace('beispiel', 'example');
    const refusal = await page.evaluate(async (url) => {
      const sheet = (await (await fetch(url)).json()) as { example: { textId: string } };
      const reply = await fetch(`${url}/publication`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ textId: sheet.example.textId }),
      });
      return { status: reply.status, body: await reply.json() };
    }, example);
    expect(refusal).toMatchObject({
      status: 409,
      body: { code: 'consent-missing', params: { missing: [fifth], declined: [] } },
    });
  });

  test('the fifth agrees on paper, compared by a second person; then it is published', async () => {
    await enterAnswer(fifth, async (box) => {
      await box.getByRole('button', { name: 'Add', exact: true }).click();
      await box.getByText('Please say who compared the entry with the paper.').waitFor();
      await expectWellAtBothWidths(page);
      await box.getByLabel('Who compared the entry with the paper?').fill('Administration');
    });
    await page.getByText('on paper, checked with: Administration').waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('alertdialog').last().getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Everyone can read this example.').waitFor();
    await closeMessages(page);
    const link = page.getByRole('link', { name: /\/beispiele\// });
    address = (await link.getAttribute('href')) ?? '';
    await expectWellAtBothWidths(page);
  });

  test('everybody reads it without signing in, and no person is named', async () => {
    expect(await seenByGuest()).toBe(200);
    await guest.page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await guest.page.getByText('Good example from Hafergraben, Talstedt').waitFor();
    expect(await guest.page.content()).not.toMatch(/Kaya|Administration/u);
    expect(await guest.context.cookies()).toEqual([]);
    await expectWellAtBothWidths(guest.page);
    await walkTo(page, `${sample.application.url}/quartier/hafergraben/beispiele`);
    await page.getByText('published', { exact: true }).waitFor();
    await expectWellAtBothWidths(page);
    await page.getByRole('link', { name: title }).click();
  });

  test('one takes back, and it is gone at once', async () => {
    await enterAnswer(withdrawing, (box) => box.getByText('No, not or no longer').click());
    await page.getByText(`Not agreeing: ${withdrawing}.`).waitFor();
    expect(await seenByGuest()).toBe(404);
    await guest.page.getByText('This example is not published, or no longer.').waitFor();
    await expectWellAtBothWidths(guest.page);
    await walkTo(page, `${sample.application.url}/quartier/hafergraben/verlauf`);
    const told = `“${withdrawing}” no longer agrees to the example “${title}”; it is taken back.`;
    await page.getByText(told).first().waitFor();
  });

  test('other words ask everybody anew', async () => {
    await walkTo(page, `${sample.application.url}/quartier/hafergraben/beispiele`);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('button', { name: 'Edit the words' }).click();
    await dialog().getByLabel('What was hard').fill('Der Raum war lange ungeklärt.');
    await expectWellAtBothWidths(page);
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByText('Der Raum war lange ungeklärt.').waitFor();
    await page.getByText('Agreed to earlier words', { exact: false }).first().waitFor();
    await closeMessages(page);
  });
});
