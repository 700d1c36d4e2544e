import { type FileFormat, mediaTypes } from '@augenhoehe/domain/exchange';
import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';

/** Sends a file to be saved; nobody on the way keeps a copy. */
export function sendFile(
  reply: FastifyReply,
  { name, format, body }: { name: string; format: FileFormat; body: Uint8Array | Readable },
): void {
  // A slug has only letters, digits and hyphens, so that the name needs no quoting.
  void reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .type(mediaTypes[format])
    .send(
      body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.length) : body,
    );
}
