import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveWebApp } from './serve-web-app.ts';

let folder: string;
let http: FastifyInstance;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'augenhoehe-web-'));
  await writeFile(join(folder, 'index.html'), '<title>Augenhöhe</title>');
  http = fastify();
  await serveWebApp(http, folder, (path) => Promise.resolve(path === '/weg'));
});

afterAll(async () => {
  await http.close();
  await rm(folder, { recursive: true });
});

test.each([
  ['/irgendwo', 200, undefined],
  ['/weg', 404, 'noindex'],
  ['/weg?from=mail', 404, 'noindex'],
])('%s answers with %s and its document', async (url, status, robots) => {
  const reply = await http.inject({ url, headers: { accept: 'text/html' } });
  expect(reply.statusCode).toBe(status);
  expect(reply.headers['x-robots-tag']).toBe(robots);
  expect(reply.body).toContain('<title>Augenhöhe</title>');
});

test('whoever saw something there before is told that it is gone, in words', async () => {
  const accept = { accept: 'text/html' };
  const { headers } = await http.inject({ url: '/irgendwo', headers: accept });
  const { etag = '', 'last-modified': seen = '' } = headers;
  const known = { ...accept, 'if-none-match': etag, 'if-modified-since': seen };
  expect((await http.inject({ url: '/irgendwo', headers: known })).statusCode).toBe(304);
  const gone = await http.inject({ url: '/weg', headers: known });
  expect([gone.statusCode, gone.body]).toEqual([404, '<title>Augenhöhe</title>']);
});

test('what is no page is refused in data', async () => {
  const reply = await http.inject({ url: '/api/nirgends', headers: { accept: 'text/html' } });
  expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([404, 'no-such-address']);
});
