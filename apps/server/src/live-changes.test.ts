import { afterEach, expect, test } from 'vitest';
import { passphrase, tokenIn } from './access/testing/journeys.ts';
import { textIn, Visitor } from './access/testing/visitor.ts';
import { createSetUpLink } from './access/index.ts';
import { buildServer, type Server } from './index.ts';
import { readConfig } from './platform/config/config.ts';
import type { DataPlace } from './platform/database/testing/data-place.ts';
import { newDataPlace } from './platform/database/testing.ts';

const ending: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

async function start(settings: DataPlace['settings']): Promise<Server> {
  const server = await buildServer(
    readConfig({
      ...settings,
      LOG_LEVEL: 'silent',
      SECRET: 'the same in both processes, as behind one proxy',
    }),
  );
  ending.push(() => server.close());
  return server;
}

async function place(engine: 'embedded' | 'server'): Promise<DataPlace['settings']> {
  const data = await newDataPlace(engine);
  ending.push(() => data.remove());
  return data.settings;
}

async function settle(server: Server): Promise<{ coordinator: Visitor; slug: string }> {
  const coordinator = new Visitor(server.http);
  const begun = await coordinator.post('/api/set-up', {
    token: tokenIn(await createSetUpLink(server.services)),
    person: { name: 'Ada', email: 'ada@example.org', passphrase },
    neighbourhood: { name: 'Nordhof', city: 'Talstedt', language: 'de', areas: [] },
  });
  return { coordinator, slug: textIn(begun, 'slug') };
}

/** Opens the stream as a browser does; answers with what comes, event by event. */
async function listen(server: Server, coordinator: Visitor, slug: string) {
  const base = await server.http.listen({ port: 0, host: '127.0.0.1' });
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

test('a change reaches who looks on, in the same process', async () => {
  const server = await start(await place('embedded'));
  const { coordinator, slug } = await settle(server);
  const stream = await listen(server, coordinator, slug);
  await stream.until('retry');
  const added = await coordinator.post(`/api/neighbourhoods/${slug}/actors`, { name: 'Chor' });
  const heard = await stream.until('actor.added');
  expect(heard).toContain(textIn(added, 'changeSetId'));
});

test('a change reaches who looks on through another process', async () => {
  const settings = await place('server');
  const [here, there] = [await start(settings), await start(settings)];
  const { coordinator, slug } = await settle(here);
  const stream = await listen(there, coordinator, slug);
  await stream.until('retry');
  await coordinator.post(`/api/neighbourhoods/${slug}/actors`, { name: 'Chor' });
  expect(await stream.until('actor.added')).toContain('event: change');
});

test('a server that ends, ends its streams', async () => {
  const server = await start(await place('embedded'));
  const { coordinator, slug } = await settle(server);
  const stream = await listen(server, coordinator, slug);
  await stream.until('retry');
  await server.http.close();
  expect(await stream.ended()).toBe(true);
});

test('what was read is kept until something changes', async () => {
  const server = await start(await place('embedded'));
  const { coordinator, slug } = await settle(server);
  const url = `/api/neighbourhoods/${slug}/actors`;
  const headers = { cookie: coordinator.cookies };
  const first = await server.http.inject({ url, headers });
  const etag = String(first.headers.etag);
  const again = await server.http.inject({ url, headers: { ...headers, 'if-none-match': etag } });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  await coordinator.post(url, { name: 'Chor' });
  const after = await server.http.inject({ url, headers: { ...headers, 'if-none-match': etag } });
  expect(after.statusCode).toBe(200);
  expect(after.json()).toMatchObject({ matching: 1 });
});
