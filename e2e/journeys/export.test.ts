import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ImportReport } from '@augenhoehe/domain/exchange';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newDataFolder } from '../../apps/server/src/platform/database/testing/new-data-folder.ts';
import { z } from 'zod';
import { type StartedProgram, startApplication } from '../support/application.ts';
import { signInToSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { type Device, expectWell, type Visit, visit } from '../support/visit.ts';

const devices: readonly Device[] = ['desk', 'phone'];
const program = fileURLToPath(new URL('../../apps/cli/augenhoehe.mjs', import.meta.url));

const sample = demo();
const Ended = z.object({ code: z.int(), stdout: z.string() });

/** Presses the button and answers with what the browser saved. */
async function save(page: Page): Promise<{ name: string; text: string }> {
  const began = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  const download = await began;
  await page.getByText('is in your downloads').waitFor();
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

/** All but the first line, in which the instant of the export stands. */
function entriesOf(file: string): readonly string[] {
  return file.split('\n').slice(1);
}

describe.each(devices)('export, wipe, import: the same, at a %s', (device) => {
  let visitor: Visit;
  let page: Page;
  let before = '';
  let empty: StartedProgram;
  let folder: string;

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device });
    page = visitor.page;
    empty = await startApplication('serve', await newDataFolder());
    folder = await mkdtemp(join(tmpdir(), 'augenhoehe-saved-'));
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
    await empty.stop();
    await rm(folder, { recursive: true });
  });

  async function restore(content?: string): Promise<void> {
    if (content !== undefined) {
      const file = { name: 'saved.json', mimeType: 'application/json' };
      await page
        .locator('input[type=file]')
        .setInputFiles({ ...file, buffer: Buffer.from(content) });
    }
    await page.getByRole('button', { name: 'Restore a neighbourhood' }).click();
  }

  test('the filtered list is saved with its filter and its columns', async () => {
    await signInToSample(page.request, sample.application);
    await page.goto(
      `${sample.application.url}/quartier/hafergraben/bestand?q=mosaik&columns=type,ties`,
    );
    await page.getByRole('link', { name: 'Export', exact: true }).click();
    await page.getByText('as in your list').first().waitFor();
    await page.getByRole('radio', { name: /another program/ }).check();
    await expectWell(page);
    const { name, text } = await save(page);
    expect(name).toMatch(/^hafergraben-actors-\d{4}-\d\d-\d\d\.csv$/);
    const [head, ...rows] = text.trimEnd().split('\r\n');
    expect(head).toContain('Name,Type,Ties');
    expect(rows.some((row) => row.includes('Frauenverein Mosaik'))).toBe(true);
    expect(rows.length).toBeLessThan(20);
  });

  test('the whole neighbourhood is saved as one file', async () => {
    await page.getByRole('link', { name: 'Whole neighbourhood' }).click();
    await page.getByText('Everything in one file').waitFor();
    await expectWell(page);
    const { name, text } = await save(page);
    expect(name).toMatch(/^hafergraben-quartier-.*\.json$/);
    before = text;
    expect(before).toContain('Interkultureller Frauenverein Mosaik');
  });

  test('contact persons are saved for an address book', async () => {
    await page.getByRole('link', { name: 'Contact persons' }).click();
    await page.getByText('The contact persons of all actors').waitFor();
    await expectWell(page);
    const { name, text } = await save(page);
    expect(name).toMatch(/^hafergraben-contacts-.*\.vcf$/);
    expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
    expect(text).toContain('\r\nFN:');
  });

  test('an empty server says in words what is wrong with a file', async () => {
    await page.goto(empty.link);
    await page.getByRole('link', { name: 'Restore the neighbourhood from it' }).click();
    await restore();
    await page.getByText('Please choose a file first').first().waitFor();
    await expectWell(page);
    await restore(before.slice(0, 5000));
    await page.getByText('not complete').first().waitFor();
    await restore('{"type": "FeatureCollection", "features": []}');
    await page.getByText('not a neighbourhood file').first().waitFor();
    await restore(before.replace('"version":1', '"version":2'));
    await page.getByText('newer version').first().waitFor();
    await expectWell(page);
  });

  test('whoever sets it up brings the neighbourhood back and coordinates it', async () => {
    await restore(before);
    await page.getByText('Actors: 72, ties: 194').waitFor();
    await expectWell(page);
    await page.getByLabel('What is your name?').fill('Coordination');
    await page.getByLabel('Your e-mail address').fill('coordination@example.org');
    await page.getByLabel(/What should your passphrase be/).fill('vier Zebras im Regen');
    await page.getByRole('button', { name: 'Take over coordination' }).click();
    await page.waitForURL(/quartier\/hafergraben\/bestand/);
    await page.getByRole('status').filter({ hasText: '72 of 72' }).waitFor();
  });

  test('and what it saves now is the same, to the letter', async () => {
    await page.goto(`${empty.url}/quartier/hafergraben/export/quartier`);
    const { text } = await save(page);
    expect(entriesOf(text)).toEqual(entriesOf(before));
    await page.goto(`${empty.url}/quartier/hafergraben/verlauf`);
    await page.getByText('The whole neighbourhood saved as a file.').first().waitFor();
  });

  test('so it is from the command line', async () => {
    const output = join(folder, 'saved.json');
    await page.goto('about:blank');
    await empty.end('SIGTERM');
    const words = ['export', '--neighbourhood', 'hafergraben', '--format', 'json'];
    await promisify(execFile)(process.execPath, [program, ...words, '--output', output], {
      env: { ...process.env, DATA_DIR: empty.folder, DATABASE_URL: '' },
    });
    expect(entriesOf(await readFile(output, 'utf8'))).toEqual(entriesOf(before));
  });

  test('and a network joins it, each fault named by its row', async () => {
    const file = join(folder, 'net.graphml');
    const nodes = '<node id="1"/>\n<node id="Laube Süd"/>\n<node/>';
    const edges = '<edge source="1" target="Laube Süd"/>\n<edge source="1" target="9"/>';
    await writeFile(file, `<graphml><graph>\n${nodes}\n${edges}\n</graph></graphml>`);
    const words = ['import', 'network', file, '--neighbourhood', 'hafergraben', '--json'];
    const ended = await promisify(execFile)(process.execPath, [program, ...words], {
      env: { ...process.env, DATA_DIR: empty.folder, DATABASE_URL: '' },
    }).catch((error: unknown) => error);
    const { code, stdout } = Ended.parse(ended);
    expect(code).toBe(1);
    const { writes, faulty } = ImportReport.parse(JSON.parse(stdout));
    expect(writes).toEqual({ newActors: 2, changedActors: 0, newTies: 1, changedTies: 0 });
    expect(faulty.map(({ row, problem }) => `${row} ${problem}`)).toEqual([
      '4 no-node-id',
      '4 no-name',
      '6 node-unknown',
    ]);
  });
});
