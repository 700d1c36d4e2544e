import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { type Asking, askOutside } from './ask-outside.ts';
import { isNameOfNearby, isPrivateAddress } from './is-private-address.ts';
import { Pace } from './pace.ts';

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.closeAllConnections();
});

/** The outside network: a real server on this machine, whatever name it is reached by. */
async function outside(answer: RequestListener): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host} ${request.url} ${request.headers['user-agent']}`);
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return { port: address.port, asked };
}

const asking: Asking = { userAgent: 'test', timeoutMs: 400, longest: 1000 };

function resolvingTo(...addresses: string[]): Asking {
  return {
    ...asking,
    resolve: () =>
      Promise.resolve(
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      ),
  };
}

test('what the operator named exactly is asked, also on this machine', async () => {
  const { port, asked } = await outside((_request, response) => response.end('{"a":1}'));
  const answer = await askOutside(new URL(`http://127.0.0.1:${port}/search?q=x`), asking);
  expect(answer).toEqual({ ok: true, value: { a: 1 } });
  expect(asked).toEqual([`127.0.0.1:${port} /search?q=x test`]);
});

test('a name of the network nearby may lead there', async () => {
  const { port } = await outside((_request, response) => response.end('[]'));
  for (const host of ['nominatim', 'geo.lan', 'localhost']) {
    const url = new URL(`http://${host}:${port}/`);
    expect(await askOutside(url, resolvingTo('127.0.0.1'))).toEqual({ ok: true, value: [] });
  }
});

test.each([
  ['127.0.0.1'],
  ['10.0.0.5'],
  ['169.254.169.254'],
  ['::1'],
  ['::ffff:127.0.0.1'],
  ['fd00::1'],
])('a public name that leads to %s is not asked', async (address) => {
  const { port, asked } = await outside((_request, response) => response.end('{}'));
  const url = new URL(`http://geocoder.example:${port}/`);
  const answer = await askOutside(url, resolvingTo(address));
  expect(answer).toEqual({ ok: false, problem: 'not-allowed' });
  expect(asked).toEqual([]);
});

test('one private address among public ones is enough to refuse', async () => {
  const { port, asked } = await outside((_request, response) => response.end('{}'));
  const url = new URL(`http://geocoder.example:${port}/`);
  const answer = await askOutside(url, resolvingTo('93.184.215.14', '127.0.0.1'));
  expect(answer).toEqual({ ok: false, problem: 'not-allowed' });
  expect(asked).toEqual([]);
});

test('redirects are not followed', async () => {
  const inner = await outside((_request, response) => response.end('"secret"'));
  const { port } = await outside((_request, response) =>
    response.writeHead(302, { location: `http://127.0.0.1:${inner.port}/` }).end('{}'),
  );
  const answer = await askOutside(new URL(`http://127.0.0.1:${port}/`), asking);
  expect(answer).toEqual({ ok: false, problem: 'not-understood' });
  expect(inner.asked).toEqual([]);
});

test.each<[string, RequestListener, string]>([
  ['says nothing', () => undefined, 'too-slow'],
  ['begins and stops', (_q, response) => void response.write('{'), 'too-slow'],
  ['hangs up', (request) => void request.socket.destroy(), 'unreachable'],
  ['says no JSON', (_q, response) => void response.end('<html>'), 'not-understood'],
  ['says too much', (_q, response) => void response.end(`"${'x'.repeat(2000)}"`), 'not-understood'],
  ['refuses', (_q, response) => void response.writeHead(429).end('{}'), 'not-understood'],
])('a server that %s', async (_what, answer, problem) => {
  const { port } = await outside(answer);
  const reply = await askOutside(new URL(`http://127.0.0.1:${port}/`), asking);
  expect(reply).toEqual({ ok: false, problem });
});

test('a name that leads nowhere', async () => {
  const reply = await askOutside(new URL('http://geocoder.example/'), resolvingTo());
  expect(reply).toEqual({ ok: false, problem: 'unreachable' });
});

test.each([
  ['8.8.8.8', false],
  ['2a00:1450:4001:800::200e', false],
  ['172.15.0.1', false],
  ['172.31.255.255', true],
  ['100.64.0.1', true],
  ['192.168.1.1', true],
  ['0.0.0.0', true],
  ['fe80::1', true],
  ['::ffff:10.1.2.3', true],
  ['no address', true],
])('%s is private: %s', (address, isPrivate) => {
  expect(isPrivateAddress(address)).toBe(isPrivate);
});

test.each([
  ['nominatim', true],
  ['photon.internal', true],
  ['10.0.0.7', true],
  ['[::1]', true],
  ['nominatim.openstreetmap.org', false],
  ['local.example', false],
])('%s is a name of something nearby: %s', (host, isNearby) => {
  expect(isNameOfNearby(host)).toBe(isNearby);
});

test('turns are a gap apart, and nobody waits for ever', async () => {
  const pace = new Pace({ gapMs: 60, longestWaitMs: 100 });
  const start = performance.now();
  const turns = await Promise.all([pace.turn(), pace.turn(), pace.turn()]);
  expect(turns).toEqual([true, true, false]);
  expect(performance.now() - start).toBeGreaterThanOrEqual(55);
});
