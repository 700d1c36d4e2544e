import { once } from 'node:events';
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';

/** Text in a tenth of its memory, until somebody reads it. */
export interface Packed {
  unpack(): Readable;
}

/**
 * Gathers text packed: the transaction it is read in ends before the first byte leaves, so that a slow
 * line holds up nobody, and memory stays small.
 */
export async function pack(text: AsyncIterable<string>): Promise<Packed> {
  const gzip = createGzip({ level: 3 });
  const pieces: Buffer[] = [];
  gzip.on('data', (piece: Buffer) => pieces.push(piece));
  for await (const part of text) {
    if (!gzip.write(part)) await once(gzip, 'drain');
  }
  gzip.end();
  await once(gzip, 'end');
  return { unpack: () => Readable.from(pieces).pipe(createGunzip()) };
}
