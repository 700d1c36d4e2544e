import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BaseMap } from '../config/map-settings.ts';
import { secureHeaders } from './secure-headers.ts';
import { baseMapPath, serveBaseMap } from './serve-base-map.ts';
import { serveWebApp } from './serve-web-app.ts';

let folder: string;
let pmtiles: BaseMap;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'augenhoehe-base-map-'));
  const path = join(folder, 'stadt.pmtiles');
  await writeFile(path, 'PMTiles 0123456789');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  pmtiles = { kind: 'pmtiles', path, attribution: '© OpenStreetMap' };
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function serving(baseMap: BaseMap) {
  const http = fastify();
  await secureHeaders(http, { publicUrl: 'http://127.0.0.1:4300', baseMap });
  await serveBaseMap(http, baseMap);
  await serveWebApp(http, join(folder, 'no-web-app'), () => Promise.resolve(false));
  return http;
}

test('a browser fetches parts of the file', async () => {
  const http = await serving(pmtiles);
  const part = await http.inject({ url: baseMapPath, headers: { range: 'bytes=8-11' } });
  expect(part.statusCode).toBe(206);
  expect(part.headers['content-range']).toBe('bytes 8-11/18');
  expect(part.body).toBe('0123');
  const beyond = await http.inject({ url: baseMapPath, headers: { range: 'bytes=90-99' } });
  expect(beyond.statusCode).toBe(416);
});

test.each(['/karten/secret.txt', '/karten/../secret.txt', '/secret.txt'])(
  'nothing beside it is served: %s',
  async (url) => {
    const http = await serving(pmtiles);
    expect((await http.inject({ url })).statusCode).toBe(404);
  },
);

test('without a file there is none', async () => {
  const http = await serving(null);
  expect((await http.inject({ url: baseMapPath })).statusCode).toBe(404);
});

test.each<[string, BaseMap, string]>([
  ['no base map', null, "connect-src 'self';"],
  ['tiles of our own', { kind: 'pmtiles', path: '/x', attribution: '©' }, "connect-src 'self';"],
  [
    'tiles from elsewhere',
    { kind: 'style', url: 'https://tiles.example/a/style.json?key=1', attribution: '©' },
    "connect-src 'self' https://tiles.example;",
  ],
])('with %s a page may reach %#', async (_what, baseMap, allowed) => {
  const http = fastify();
  await secureHeaders(http, { publicUrl: 'http://127.0.0.1:4300', baseMap });
  http.get('/page', () => 'page');
  const policy = String((await http.inject('/page')).headers['content-security-policy']);
  expect(`${policy};`).toContain(allowed);
  expect(policy).toContain("worker-src 'self'");
  expect(policy.match(/https?:/g)?.length ?? 0).toBe(baseMap?.kind === 'style' ? 1 : 0);
});
