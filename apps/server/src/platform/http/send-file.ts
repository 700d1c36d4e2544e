import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';

/**
 * Sends a file to be saved; nobody on the way keeps a copy.
 *
 * @param name letters without accents, digits, hyphens and a dot, so that it needs no quoting
 */
export function sendFile(
  reply: FastifyReply,
  { name, mediaType, body }: { name: string; mediaType: string; body: Uint8Array | Readable },
): void {
  void reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .type(mediaType)
    .send(
      body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.length) : body,
    );
}
