import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose } from '../support/choose.ts';
import { enterSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { pictureWalk } from '../support/picture-walk.ts';
import { expectWellAtBothWidths, type Visit, visit } from '../support/visit.ts';

const mosaik = 'Interkultureller Frauenverein Mosaik';

const sample = demo();

describe('arrangements of the network', () => {
  let visitor: Visit;
  let page: Page;
  const { picture, counted, arrives, tabIntoPicture, exported } = pictureWalk(() => page);

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device: 'phone' });
    page = visitor.page;
    await enterSample(page, sample.application, 'netz');
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  async function arrange(as: string): Promise<void> {
    await page.getByRole('button', { name: 'Arrangement', exact: true }).click();
    await page.getByRole('combobox', { name: 'Arrangement' }).selectOption(as);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Arrangement' }).waitFor({ state: 'detached' });
  }

  test('shows what actors have in common, by keys, with steps, and as a list', async () => {
    await arrange('themen');
    await counted(/^72 of 72 actors, \d+ fields of action$/);
    await picture().getByRole('button').first().waitFor();
    expect(await picture().getAttribute('aria-label')).toMatch(
      /^\d+ fields of action and \d+ actors$/,
    );
    await expectWellAtBothWidths(page);
    await tabIntoPicture();
    const theme = await arrives(/, Field of action, \d+ actors$/);
    const [name = '', members = ''] = theme.split(/, (?:Field of action, )?/);
    await page.keyboard.press('n');
    await arrives(/, \d+ fields? of action$/);
    await page.keyboard.press('PageUp');
    await picture().getByRole('button', { name: theme }).focus();
    await page.keyboard.press('Enter');
    await counted(/ in focus, 1 field of action$/);
    expect(new URL(page.url()).searchParams.get('fokus')).not.toBeNull();
    const svg = await readFile(await (await exported(/^As SVG/)).path(), 'utf8');
    for (const words of ['Connected by: Fields of action', name]) expect(svg).toContain(words);
    await page.getByText('List', { exact: true }).click();
    const part = page.getByRole('region', { name, exact: true });
    await part.getByText(`Field of action · ${members}`).waitFor();
    await expectWellAtBothWidths(page);
    await page.getByRole('button', { name: 'Remove Focus' }).click();
    await page.locator('label').filter({ hasText: 'Picture' }).click();
    await arrange('');
    await counted('72 of 72 actors, 194 ties');
  });

  test('puts somebody in the middle, in rings and sectors', async () => {
    await arrange('ringe');
    await page.getByText('Choose the actor around whom the rings lie.').waitFor();
    await choose(page, page.getByRole('combobox', { name: 'Find an actor' }), mosaik);
    await counted('10 of 72 in focus');
    const inner = picture().getByRole('button', { name: /, ring cooperation, sector /i });
    await inner.first().waitFor();
    await expectWellAtBothWidths(page);
    await inner.first().focus();
    await page.keyboard.press('ArrowRight');
    await arrives(/, ring |Mosaik/);
    const svg = await readFile(await (await exported(/^As SVG/)).path(), 'utf8');
    expect(svg).toContain(`In rings around ${mosaik}`);
    expect(svg).toMatch(/>cooperation</i);
    await arrange('kreis');
    await page.getByText('They say nothing about closeness.').waitFor();
    await expectWellAtBothWidths(page);
    await arrange('');
    await page.getByRole('button', { name: 'Remove Focus' }).click();
    await counted('72 of 72 actors, 194 ties');
  });
});
