import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { launch, launchBrowser } from './browser.ts';
import { npmChromium } from './npm-chromium.ts';

const open: (Browser | Server)[] = [];

afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

const page = `<!doctype html><title>Quartier</title><h1>At eye level</h1>
<script>document.title += document.createElement('canvas').getContext('webgl2') ? ' drawn' : ' blank';</script>`;

async function served(): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return `http://127.0.0.1:${address.port}/`;
}

test.each([
  ['of this machine or npm', launchBrowser],
  ['from npm', async () => launch(await npmChromium())],
])('the browser %s opens a page and draws with WebGL', async (_which, start) => {
  const browser = await start();
  open.unshift(browser);
  const tab = await browser.newPage();
  await tab.goto(await served());
  await expect(tab.getByRole('heading').innerText()).resolves.toBe('At eye level');
  expect(await tab.title()).toBe('Quartier drawn');
});
