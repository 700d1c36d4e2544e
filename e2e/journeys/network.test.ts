import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bare } from '../../apps/server/src/platform/typesetting/testing/bare.ts';
import { readPdf, rolesIn } from '../../apps/server/src/platform/typesetting/testing/read-pdf.ts';
import { choose } from '../support/choose.ts';
import { closeMessages } from '../support/close-messages.ts';
import { demo } from '../support/demo.ts';
import { pictureWalk } from '../support/picture-walk.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const mosaik = 'Interkultureller Frauenverein Mosaik';
/** A name that would be markup wherever it was not escaped. */
const nasty = '<img src=x onerror=alert(1)> & ]]> "Chor"';
const others = [
  'جمعية نساء الحي',
  '👩‍👩‍👧 Familientreff 🎺',
  `Bündnis ${'für alle '.repeat(21)}`.trim(),
];

const sample = demo();

describe('the network', () => {
  let visitor: Visit;
  let page: Page;
  let picture: Locator;
  const { counted, active, arrives, tabIntoPicture, exported } = pictureWalk(() => page);

  beforeAll(async () => {
    visitor = await visit(sample.browser);
    page = visitor.page;
    picture = page.getByRole('application');
    await page.goto(sample.application.link);
    await page.waitForURL(/bestand/);
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  async function closePanel(): Promise<void> {
    await page.getByRole('complementary').getByRole('link', { name: 'Close' }).click();
    await page.getByRole('complementary').waitFor({ state: 'detached' });
  }

  test('is reached from the rail, with everybody in it', async () => {
    await page.getByRole('link', { name: 'Network', exact: true }).click();
    await counted('72 of 72 actors, 194 ties');
    await picture.getByRole('button').first().waitFor();
    expect(await picture.getAttribute('aria-label')).toBe('Network of 68 actors and 194 ties');
    await expectWellAtBothWidths(page);
  });

  test('is entered, walked through and left by keys', async () => {
    await tabIntoPicture();
    const first = await arrives(/, \d+ ties/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(active).not.toBe(first);
    const second = await active();
    await page.keyboard.press('PageDown');
    await expect.poll(active).not.toBe(second);
    await page.keyboard.press('Escape');
    await arrives(/^Closer$/);
  });

  test('shows who is within so many steps of somebody who is found by name', async () => {
    await choose(page, page.getByRole('combobox', { name: 'Find an actor' }), mosaik);
    await counted('10 of 72 in focus, 17 ties');
    expect(new URL(page.url()).searchParams.get('fokus')).not.toBeNull();
    await expectWellAtBothWidths(page);
    await picture.getByRole('button', { name: mosaik }).focus();
    await page.keyboard.press('n');
    await expect.poll(active).not.toContain(mosaik);
    await page.keyboard.press('0');
    await counted('1 of 72 in focus, 0 ties');
    await page.keyboard.press('Escape');
    await counted('72 of 72 actors');
  });

  test('opens the sheet of an actor with Enter', async () => {
    await tabIntoPicture();
    const [name = ''] = (await arrives(/ties?/)).split(',');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name }).waitFor();
    await expectWellAtBothWidths(page);
    await closePanel();
  });

  test('is filtered by its legend, and says what is filtered', async () => {
    const legend = page.getByRole('region', { name: /^Legend/ });
    await legend.getByRole('button', { name: /^Education/ }).click();
    await counted('7 of 72 actors');
    await legend.getByRole('button', { name: /cooperation$/i }).click();
    await page.getByRole('button', { name: 'Remove Filter At least' }).waitFor();
    expect(new URL(page.url()).searchParams.get('level')).toBe('4');
    await expectWellAtBothWidths(page);
    await page.getByRole('button', { name: 'Remove Filter At least' }).click();
    await page.getByRole('button', { name: 'Remove Filter Group' }).click();
    await counted('72 of 72 actors');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('dialog').getByText('How close at least?').waitFor();
    await expectWellAtBothWidths(page);
    await page.keyboard.press('Escape');
  });

  test('takes a new tie by keyboard, and lets it go again', async () => {
    await tabIntoPicture();
    const [name = ''] = (await arrives(/ties?/)).split(',');
    await page.keyboard.press('v');
    await page.getByText(`From ${name} to whom?`).waitFor();
    await page.keyboard.press('PageDown');
    await expect.poll(active).not.toContain(name);
    const [partner = ''] = (await active()).split(',');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(`${name} and ${partner} know each other personally.`).waitFor();
    await expectWellAtBothWidths(page);
    await dialog.getByRole('radio').nth(1).press('Space');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await counted('72 of 72 actors, 195 ties');
    await page.getByRole('button', { name: 'Undo' }).click();
    await counted('72 of 72 actors, 194 ties');
    await closeMessages(page);
  });

  test('takes a tie that is drawn from one to the other', async () => {
    const connect = page.getByRole('button', { name: 'Connect', exact: true });
    await connect.click();
    await page.getByText('Choose the first actor').waitFor();
    const from = await middleOf('Apotheke am Anger');
    const to = await middleOf('Freiwilligenagentur Talstedt');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    const dialog = page.getByRole('dialog');
    const names = 'Apotheke am Anger and Freiwilligenagentur Talstedt';
    await dialog.getByText(`${names} know each other personally.`).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await connect.getAttribute('aria-pressed')).toBe('false');
  });

  async function middleOf(name: string) {
    const mark = picture.getByRole('button', { name: new RegExp(`^${name}`) });
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.locator('.node__base').boundingBox();
    if (box === null) throw new Error(`${name} is not to be seen.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  test('leaves as SVG, PNG and PDF, complete, and a name that is markup stays text', async () => {
    const ids: string[] = [];
    for (const name of [nasty, ...others]) ids.push(await addActor(name));
    await counted('76 of 76 actors');
    const svg = await readFile(await (await exported(/^As SVG/)).path(), 'utf8');
    const viewer = await visitor.context.newPage();
    const parsed = await viewer.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        error: file.querySelector('parsererror')?.textContent ?? null,
        elements: [...file.querySelectorAll('*')].map(({ localName }) => localName),
        words: file.documentElement.textContent ?? '',
      };
    }, svg);
    await viewer.close();
    expect(parsed.error).toBeNull();
    expect(parsed.elements).not.toContain('img');
    expect(parsed.elements).not.toContain('script');
    const expected = [
      nasty,
      ...others,
      'Network Hafergraben',
      'Without a filter',
      '194 of 194',
      'Source:',
    ];
    for (const words of expected) expect(parsed.words).toContain(words);
    expect(svg.match(/https?:[^"')\s]*/g)?.filter((url) => !url.includes('w3.org'))).toEqual([]);
    const png = await readFile(await (await exported(/^As PNG/)).path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Twice as many pixels as the SVG has units.
    expect(png.readUInt32BE(16)).toBe(3000);
    expect(png.byteLength).toBeGreaterThan(50_000);
    for (const kind of [/^As PDF on A4/, /^As PDF on A3/]) {
      const download = await exported(kind);
      expect(download.suggestedFilename()).toBe('hafergraben-netz.pdf');
      const pdf = await readPdf(await readFile(await download.path()));
      expect(pdf.pages).toHaveLength(1);
      expect(rolesIn(pdf.tags)).toContain('Figure');
      expect(pdf).toMatchObject({ language: 'en', title: 'Network Hafergraben, Talstedt' });
      const [{ text, width } = { text: '', width: 0 }] = pdf.pages;
      expect(Math.round(width)).toBe(kind.source.includes('A3') ? 1191 : 842);
      const said = [mosaik, nasty, 'Without a filter', '194 of 194', 'Source:', 'Cooperation'];
      for (const words of said)
        expect(bare(text).toLowerCase()).toContain(bare(words).toLowerCase());
    }
    for (const id of ids) await removeActor(id);
    await counted('72 of 72 actors');
  });

  /** Over the interface of the server: how it is entered is another journey. */
  async function addActor(name: string): Promise<string> {
    const reply = await page.request.post(actorsAddress(), {
      data: { name },
      headers: { origin: sample.application.url },
    });
    expect(reply.status()).toBe(200);
    return z.object({ id: z.string() }).parse(await reply.json()).id;
  }

  async function removeActor(id: string): Promise<void> {
    const headers = { origin: sample.application.url };
    await page.request.delete(`${actorsAddress()}/${id}`, { headers });
  }

  function actorsAddress(): string {
    return `${sample.application.url}/api/neighbourhoods/hafergraben/actors`;
  }

  test('leaves as GraphML, and read back in brings nothing new', async () => {
    const network = page.url();
    const file = await (await exported(/^GraphML/)).path();
    await walkTo(page, `${sample.application.url}/quartier/hafergraben/verlauf`);
    await page
      .getByText(/Network of 72 actors exported as GRAPHML/)
      .first()
      .waitFor();
    await walkTo(page, `${sample.application.url}/quartier/hafergraben/import`);
    await page.getByText('Networks from Gephi, yEd, Kumu').waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'hafergraben-netz.graphml',
      mimeType: 'application/xml',
      buffer: await readFile(file),
    });
    await page.getByRole('button', { name: 'Check the list' }).click();
    await page.getByText(/nothing that could be taken over/).waitFor();
    await page.getByText('Edge: source').waitFor();
    expect(await page.getByRole('button', { name: 'Nothing to take over' }).isDisabled()).toBe(
      true,
    );
    await expectWellAtBothWidths(page);
    await walkTo(page, network);
    await counted('72 of 72 actors');
  });

  test('says the same as a list, with what can be changed', async () => {
    await page.getByText('List', { exact: true }).click();
    const part = page.getByRole('region', { name: 'Apotheke am Anger' });
    await part.getByText('6 ties · 1 one-sided').waitFor();
    await part
      .getByRole('button', { name: /^Open tie/ })
      .first()
      .click();
    await page.getByRole('region', { name: 'What is said' }).waitFor();
    await expectWellAtBothWidths(page);
    await closePanel();
  });

  test('says the same as a matrix, walked through by arrows', async () => {
    await page.getByText('Matrix', { exact: true }).click();
    const grid = page.getByRole('grid', { name: 'Matrix of ties' });
    await grid.waitFor();
    const whole = page.url();
    // Five thousand cells of one kind tell no more than a few.
    await walkTo(page, `${whole}&group=ges`);
    await grid.waitFor();
    await expectWellAtBothWidths(page);
    await walkTo(page, whole);
    const cell = grid.getByRole('gridcell', { name: /: .*cooperation/i }).first();
    await cell.click();
    await page.getByRole('region', { name: 'What is said' }).waitFor();
    await closePanel();
    await cell.focus();
    const label = await active();
    await page.keyboard.press('ArrowRight');
    await expect.poll(active).not.toBe(label);
  });
});
