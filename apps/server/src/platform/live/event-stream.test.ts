import { once } from 'node:events';
import { connect } from 'node:net';
import { fastify } from 'fastify';
import { expect, test } from 'vitest';
import { openEventStream } from './event-stream.ts';

test.each([
  ['before the stream begins', true],
  ['while it waits for news', false],
])('a stream ends for somebody who left %s', async (_when, early) => {
  const http = fastify();
  const left = Promise.withResolvers<null>();
  http.get('/', async (request, reply) => {
    if (early) await once(request.raw.socket, 'close');
    openEventStream(reply, () => left.resolve(null));
  });
  const url = new URL(await http.listen({ host: '127.0.0.1', port: 0 }));
  const client = connect(Number(url.port), url.hostname);
  client.write('GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n');
  if (!early) await once(client, 'data');
  if (early) await once(http.server, 'request');
  client.destroy();
  await expect(left.promise).resolves.toBeNull();
  await http.close();
});
