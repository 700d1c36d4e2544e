import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Application } from './support/application.ts';
import { closeVisits, sharedBrowser } from './support/browser.ts';
import { enterSample } from './support/enter-sample.ts';
import { startSample } from './support/start-sample.ts';
import { tilesFile } from './support/tiles-file.ts';
import { expectWell, type Visit, visit } from './support/visit.ts';

const map = '/quartier/hafergraben/karte';
const attribution = '© <b>Kartenamt</b> Talstedt';

let browser: Browser;
let folder: string;
const open: { stop(): Promise<unknown> }[] = [];

beforeAll(async () => {
  browser = await sharedBrowser();
  folder = await mkdtemp(join(tmpdir(), 'augenhoehe-tiles-'));
});

afterEach(async () => {
  for (const each of open.splice(0).toReversed()) await each.stop();
});

afterAll(async () => {
  await closeVisits();
  await rm(folder, { recursive: true });
});

/** Somebody else's server. */
async function outside(answer: RequestListener): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers['user-agent']?.split(' ')[0]}`);
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push({ stop: () => new Promise((resolve) => server.close(resolve)) });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return { url: `http://127.0.0.1:${address.port}`, asked };
}

async function enter(
  settings: Record<string, string>,
): Promise<{ application: Application; visitor: Visit }> {
  const application = await startSample(settings);
  open.push(application);
  const visitor = await visit(browser);
  open.push({ stop: () => visitor.close() });
  await enterSample(visitor.page, application, 'karte');
  await visitor.page.getByRole('button', { name: 'Closer' }).waitFor();
  return { application, visitor };
}

/** The colour in the upper left corner of the picture, where no area is. */
async function cornerOf(page: Page): Promise<readonly number[]> {
  return await page.locator('canvas').evaluate((picture: HTMLCanvasElement) => {
    const copy = document.createElement('canvas');
    copy.width = 1;
    copy.height = 1;
    const context = copy.getContext('2d');
    context?.drawImage(picture, -4, -4);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  });
}

test('a file of tiles is drawn, its source is text, and an address becomes a position', async () => {
  const tiles = join(folder, 'stadt.pmtiles');
  await writeFile(tiles, tilesFile([20, 140, 60]));
  const geocoder = await outside((_request, response) =>
    response.end(
      JSON.stringify([{ display_name: 'Amtsweg 1, Talstedt', lat: '54.405', lon: '7.103' }]),
    ),
  );
  const { visitor } = await enter({
    BASE_MAP_PMTILES: tiles,
    BASE_MAP_ATTRIBUTION: attribution,
    GEOCODER_URL: `${geocoder.url}/search`,
  });
  const { page } = visitor;
  await page.getByText(`Base map: ${attribution}`).waitFor();
  await expect.poll(() => cornerOf(page), { timeout: 15_000 }).toEqual([20, 140, 60]);

  expect(geocoder.asked).toEqual([]);
  await page.getByRole('button', { name: 'Set the position of Fachbereich Soziales' }).click();
  await page.getByRole('textbox', { name: 'Or: what is the address?' }).fill('Amtsweg 1');
  await page.getByRole('button', { name: 'Look up address' }).click();
  await page.getByText('One place found:').waitFor();
  await expectWell(page);
  await page.getByRole('button', { name: 'Amtsweg 1, Talstedt' }).click();
  const field = page.getByRole('textbox', { name: 'Latitude and longitude' });
  await expect.poll(() => field.inputValue()).toBe('54.405, 7.103');
  expect(geocoder.asked).toEqual([
    '/search?q=Amtsweg+1&limit=5&format=jsonv2&accept-language=de Augenhoehe',
  ]);
  expect(visitor.trouble).toEqual([]);
});

test('a style from elsewhere is the one foreign thing a page may ask for', async () => {
  const style = {
    version: 8,
    sources: {},
    layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#2040a0' } }],
  };
  const server = await outside((_request, response) =>
    response.setHeader('access-control-allow-origin', '*').end(JSON.stringify(style)),
  );
  const { application, visitor } = await enter({
    BASE_MAP_STYLE_URL: `${server.url}/plain.json`,
    BASE_MAP_ATTRIBUTION: attribution,
  });
  await expect.poll(() => cornerOf(visitor.page), { timeout: 15_000 }).toEqual([32, 64, 160]);
  expect(server.asked).toEqual(['/plain.json Mozilla/5.0']);
  const policy = (await fetch(`${application.url}/`)).headers.get('content-security-policy');
  expect(policy).toContain(`connect-src 'self' ${server.url};`);
  expect(visitor.trouble).toEqual([]);
});

test('without its base map the map still shows who is where, and says what is missing', async () => {
  const { visitor } = await enter({
    BASE_MAP_STYLE_URL: 'http://127.0.0.1:9/plain.json',
    BASE_MAP_ATTRIBUTION: attribution,
  });
  await visitor.page.getByText('The base map cannot be reached at the moment.').waitFor();
  await visitor.page.getByRole('button', { name: 'Show Apotheke am Anger on the map' }).click();
  await visitor.page.getByRole('region', { name: 'Apotheke am Anger' }).waitFor();
});

const names = [
  '<img src=x onerror="document.title=1">',
  '"><script>document.title=1</script>',
  '<svg/onload=document.title=1>',
  'javascript:document.title=1',
  '{{constructor.constructor("document.title=1")()}}',
  '\u202Egnp.eman 👩‍👩‍👧 مركز الحي',
];

test('names with markup stay names, in popup, label, list and announcement', async () => {
  const { application, visitor } = await enter({});
  const { page } = visitor;
  const ids = [];
  for (const [index, name] of names.entries()) {
    const position = { latitude: 54.4 + index / 1000, longitude: 7.1 };
    const added = await page.evaluate(async (body) => {
      const headers = { 'content-type': 'application/json' };
      const path = '/api/neighbourhoods/hafergraben/actors';
      const reply = await fetch(path, { method: 'POST', headers, body });
      return String(Object(await reply.json()).id);
    }, JSON.stringify({ name, position }));
    ids.push([name, added] as const);
  }
  await page.goto(application.url + map);
  for (const [name, id] of ids) {
    await page.evaluate((path) => history.pushState(null, '', path), `${map}?spot=${id}`);
    const popup = page.getByRole('region', { name, exact: true });
    await popup.getByText(name).waitFor();
    expect(await popup.locator('img, script, iframe').count()).toBe(0);
  }
  expect(await page.title()).toContain('Map');
  expect(visitor.trouble).toEqual([]);
});
