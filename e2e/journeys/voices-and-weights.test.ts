import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { choose } from '../support/choose.ts';
import { closeMessages } from '../support/close-messages.ts';
import { signInToSample } from '../support/enter-sample.ts';
import { castVote, openDecision } from '../support/deciding.ts';
import { demo } from '../support/demo.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const patienceMs = 240_000;
const sample = demo();
const principal = 'Apotheke am Anger';
const holder = 'Sprachkursträger Kompass';

describe(
  'a standing proxy and weights',
  () => {
    const question = 'Do we buy the benches?';
    let visitor: Visit;
    let page: Page;

    beforeAll(async () => {
      visitor = await visit(sample.browser, { device: 'phone' });
      page = visitor.page;
      await signInToSample(page.request, sample.application);
    });

    afterAll(async () => {
      expect(visitor.trouble).toEqual([]);
      await visitor.close();
    });

    test('one names who votes for it from now on, takes it back, and undoes that', async () => {
      await page.goto(`${sample.application.url}/quartier/hafergraben/entscheidungen`);
      await page.getByRole('link', { name: 'Standing proxies' }).click();
      await page.getByRole('button', { name: 'Enter a proxy' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      await dialog.getByText('Please choose who votes.', { exact: true }).waitFor();
      await choose(page, dialog.getByRole('combobox', { name: /Who is voted for/ }), principal);
      await choose(page, dialog.getByRole('combobox', { name: /Who votes for them/ }), holder);
      await expectWellAtBothWidths(page);
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      const entry = page.getByRole('rowheader', { name: `${holder} for ${principal}` });
      await entry.waitFor();
      await closeMessages(page);
      await expectWellAtBothWidths(page);
      await page.getByRole('button', { name: `Take back: ${holder} for ${principal}` }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Take back' }).click();
      await entry.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Undo' }).first().click();
      await entry.waitFor();
      await closeMessages(page);
    });

    test('a weight that is none is refused by name, and power stands beside each', async () => {
      await walkTo(page, `${sample.application.url}/quartier/hafergraben/entscheidungen/neu`);
      await page.getByLabel('We accept a motion or reject it').check();
      await page.getByLabel('What is the question?').fill(question);
      const organisations = page.getByRole('combobox', { name: /Which organisations decide/ });
      await choose(page, organisations, principal);
      await choose(page, organisations, holder);
      await page.getByLabel('Which people decide?').fill('Seat 1');
      await page.getByLabel('Votes have different weights').check();
      await page.getByLabel(`Weight of ${holder}`).fill('1.5');
      await page.getByRole('button', { name: 'Continue to summary' }).click();
      await page.getByText(`${holder} needs a whole number from 1 to 1000.`).first().waitFor();
      await page.getByLabel(`Weight of ${holder}`).fill('49');
      await page.getByLabel(`Weight of ${principal}`).fill('50');
      await page.getByText('Power: 60%').waitFor();
      await expectWellAtBothWidths(page);
      await page.getByRole('button', { name: 'Continue to summary' }).click();
      await page.getByText(`${principal}: Weight 50, power 60%.`).waitFor();
      await closeMessages(page);
      await expectWellAtBothWidths(page);
    });

    test('the proxy is in force, and a voice lends its own by its link and takes it back', async () => {
      await openDecision(page);
      await page.getByText(`represented by ${holder}`).waitFor();
      await page.getByRole('button', { name: 'Personal links' }).click();
      const links = page.getByRole('dialog');
      await links.getByRole('button', { name: 'Create links' }).click();
      const link = await links.getByLabel('Link of Seat 1', { exact: true }).inputValue();
      await links.getByRole('button', { name: 'Done' }).click();
      const guest = await visit(sample.browser, { device: 'phone' });
      await guest.page.goto(link);
      await guest.page.getByText('Weight 1, power 20%').waitFor();
      await guest.page.getByText('You cannot vote yourself?').click();
      const who = guest.page.getByLabel('Who shall vote for you?');
      await who.selectOption(principal);
      await guest.page.getByRole('button', { name: 'Let them vote' }).click();
      await guest.page.getByText('Whoever is represented represents nobody').first().waitFor();
      await expectWellAtBothWidths(guest.page);
      await guest.page.getByLabel('Yes', { exact: true }).check();
      await castVote(guest.page);
      expect(guest.trouble.filter((line) => !line.includes('409'))).toEqual([]);
      await guest.close();
    });
  },
  patienceMs,
);
