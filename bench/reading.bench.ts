/**
 * List, sheet and tie list at 2,000 actors and 10,000 ties with 20 readers at once, embedded; beside
 * a bare Fastify route that runs the list's query and sends what comes back, in the same process.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import fastify from 'fastify';
import { z } from 'zod';
import { buildServer, type Server } from '../apps/server/src/index.ts';
import { countActors, pageOfActors } from '../apps/server/src/inventory/actor-list.ts';
import { readConfig } from '../apps/server/src/platform/config/config.ts';
import { type Measured, report } from './support/budget.ts';
import { fillNeighbourhood, idOfNeighbourhood } from './support/neighbourhood.ts';
import { settle } from './support/settle.ts';

const readers = 20;
const seconds = 8;

const Result = z.object({ p95: z.number(), perSecond: z.number() });
const loader = fileURLToPath(import.meta.resolve('./support/load.ts'));

/** Readers are a process of their own, so that they do not slow the server's. */
async function load(url: string, paths: readonly string[], cookie: string) {
  const child = spawn(process.execPath, [loader], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify({ url, paths, cookie, readers, seconds }));
  return Result.parse(JSON.parse(await text(child.stdout)));
}

/** The peer: the same two queries, nothing around them. */
async function bareRoute(server: Server, slug: string) {
  const neighbourhoodId = await idOfNeighbourhood(server.services.database, slug);
  const http = fastify();
  http.get('/bare', async () => {
    const query = {
      filters: { found: null },
      sort: 'name',
      direction: 'asc',
      limit: 50,
      offset: 0,
      now: new Date(),
      viewer: { role: 'reader', actorId: null, personId: null, isInProtectedCircle: false },
    } as const;
    return await server.services.database.asOperator(async (trx) => ({
      actors: await pageOfActors(trx, neighbourhoodId, query),
      ...(await countActors(trx, neighbourhoodId, query)),
    }));
  });
  return { url: await http.listen({ port: 0, host: '127.0.0.1' }), close: () => http.close() };
}

const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-bench-'));
const server = await buildServer(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }));
const { slug, cookie } = await settle(server);
const ids = await fillNeighbourhood(server.services.database, slug, { actors: 2000, ties: 10_000 });
const url = await server.http.listen({ port: 0, host: '127.0.0.1' });
const bare = await bareRoute(server, slug);
const base = `/api/neighbourhoods/${slug}`;

const pages = Array.from({ length: 40 }, (_, page) => `${base}/actors?offset=${page * 50}`);
const sheets = ids.map((id) => `${base}/actors/${id}`);
const tiePages = Array.from({ length: 200 }, (_, page) => `${base}/ties?offset=${page * 50}`);

const peer = await load(bare.url, ['/bare'], cookie);
const list = await load(url, pages, cookie);
const sheet = await load(url, sheets, cookie);
const tieList = await load(url, tiePages, cookie);

const measured: Measured[] = [
  { what: 'bare Fastify route with the query of the list', value: peer.perSecond, unit: 'req/s' },
  { what: 'bare route, p95', value: peer.p95, unit: 'ms' },
  { what: 'list', value: list.perSecond, unit: 'req/s', atLeast: peer.perSecond * 0.6 },
  { what: 'list, p95', value: list.p95, unit: 'ms', atMost: 50 },
  { what: 'sheet', value: sheet.perSecond, unit: 'req/s' },
  { what: 'sheet, p95', value: sheet.p95, unit: 'ms', atMost: 50 },
  { what: 'tie list', value: tieList.perSecond, unit: 'req/s' },
  { what: 'tie list, p95', value: tieList.p95, unit: 'ms', atMost: 50 },
];
report(measured);
await bare.close();
await server.close();
await rm(folder, { recursive: true });
