import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passphrase, tokenIn } from './access/testing/journeys.ts';
import { textIn, Visitor } from './access/testing/visitor.ts';
import { createSetUpLink } from './access/index.ts';
import { buildServer, type Server } from './index.ts';
import { readConfig } from './platform/config/config.ts';
import type { DataPlace } from './platform/database/testing/data-place.ts';
import { newDataPlace } from './platform/database/testing.ts';

const ending: (() => Promise<void>)[] = [];

afterAll(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

interface Running {
  readonly server: Server;
  /** Where its addresses begin. */
  readonly base: string;
}

async function start(settings: DataPlace['settings']): Promise<Running> {
  const server = await buildServer(
    readConfig({
      ...settings,
      LOG_LEVEL: 'silent',
      SECRET: 'the same in both processes, as behind one proxy',
    }),
  );
  ending.push(() => server.close());
  return { server, base: await server.http.listen({ port: 0, host: '127.0.0.1' }) };
}

async function place(engine: 'embedded' | 'server'): Promise<DataPlace['settings']> {
  const data = await newDataPlace(engine);
  ending.push(() => data.remove());
  return data.settings;
}

interface Settled {
  readonly coordinator: Visitor;
  readonly slug: string;
}

async function settle({ server }: Running): Promise<Settled> {
  const coordinator = new Visitor(server.http);
  const begun = await coordinator.post('/api/set-up', {
    token: tokenIn(await createSetUpLink(server.services)),
    person: { name: 'Ada', email: 'ada@example.org', passphrase },
    neighbourhood: { name: 'Nordhof', city: 'Talstedt', language: 'de', areas: [] },
  });
  return { coordinator, slug: textIn(begun, 'slug') };
}

/** Opens the stream as a browser does; answers with what comes, event by event. */
async function listen({ base }: Running, { coordinator, slug }: Settled) {
  const response = await fetch(`${base}/api/neighbourhoods/${slug}/events`, {
    headers: { cookie: coordinator.cookies },
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('The stream has no body.');
  let heard = '';
  return {
    async until(part: string): Promise<string> {
      while (!heard.includes(part)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`The stream ended after ${heard}`);
        heard += value;
      }
      return heard;
    },
    ended: async () => {
      for (;;) if ((await reader.read()).done) return true;
    },
  };
}

describe('in one process', () => {
  let running: Running;
  let settled: Settled;

  beforeAll(async () => {
    running = await start(await place('embedded'));
    settled = await settle(running);
  });

  test('what was read is kept until something changes', async () => {
    const { coordinator, slug } = settled;
    const { http } = running.server;
    const url = `/api/neighbourhoods/${slug}/actors`;
    const headers = { cookie: coordinator.cookies };
    const first = await http.inject({ url, headers });
    const etag = String(first.headers.etag);
    const again = await http.inject({ url, headers: { ...headers, 'if-none-match': etag } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    await coordinator.post(url, { name: 'Chor' });
    const after = await http.inject({ url, headers: { ...headers, 'if-none-match': etag } });
    expect(after.statusCode).toBe(200);
    expect(after.json()).toMatchObject({ matching: 1 });
  });

  test('a change reaches who looks on', async () => {
    const { coordinator, slug } = settled;
    const stream = await listen(running, settled);
    await stream.until('retry');
    const added = await coordinator.post(`/api/neighbourhoods/${slug}/actors`, { name: 'Schule' });
    const heard = await stream.until('actor.added');
    expect(heard).toContain(textIn(added, 'changeSetId'));
  });

  test('a server that ends, ends its streams', async () => {
    const stream = await listen(running, settled);
    await stream.until('retry');
    await running.server.http.close();
    expect(await stream.ended()).toBe(true);
  });
});

test('a change reaches who looks on through another process', async () => {
  const settings = await place('server');
  const [here, there] = [await start(settings), await start(settings)];
  const settled = await settle(here);
  const stream = await listen(there, settled);
  await stream.until('retry');
  await settled.coordinator.post(`/api/neighbourhoods/${settled.slug}/actors`, { name: 'Chor' });
  expect(await stream.until('actor.added')).toContain('event: change');
});
