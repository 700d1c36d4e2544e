import { finished } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** Proxies close what is silent for a minute. */
const heartbeatMs = 25_000;

export interface EventStream {
  send(event: string, data: unknown): void;
  close(): void;
}

/**
 * Turns the reply into a stream of server-sent events.
 *
 * @param onClose called once, later than this returns: when the stream ends, or when whoever asked has gone already
 */
export function openEventStream(reply: FastifyReply, onClose: () => void): EventStream {
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) raw.setHeader(name, value);
  }
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  raw.write('retry: 2000\n\n');
  const heartbeat = setInterval(() => raw.write(':\n\n'), heartbeatMs);
  finished(raw, () => {
    clearInterval(heartbeat);
    onClose();
  });
  return {
    send(event, data) {
      raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    close() {
      raw.end();
    },
  };
}
