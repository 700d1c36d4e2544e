import { deflateSync } from 'node:zlib';

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG of one pixel. */
function png([red, green, blue]: readonly [number, number, number]): Buffer {
  const size = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.from([0, red, green, blue]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PMTiles file (version 3) with the whole earth in one colour. */
export function tilesFile(colour: readonly [number, number, number]): Buffer {
  const tile = png(colour);
  // One entry: tile 0, once, its length, at the beginning (offsets are written one higher).
  const directory = Buffer.from([1, 0, 1, tile.length, 1]);
  const metadata = Buffer.from('{}');
  const header = Buffer.alloc(127);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const places = [
    header.length,
    directory.length,
    header.length + directory.length,
    metadata.length,
    0,
    0,
    header.length + directory.length + metadata.length,
    tile.length,
    1,
    1,
    1,
  ];
  for (const [index, value] of places.entries())
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * index);
  // In order; nothing compressed; PNG; zoom 0 alone.
  for (const [index, value] of [1, 1, 1, 2, 0, 0].entries()) header.writeUInt8(value, 96 + index);
  const bounds = [-180e7, -85e7, 180e7, 85e7];
  for (const [index, value] of bounds.entries()) header.writeInt32LE(value, 102 + 4 * index);
  return Buffer.concat([header, directory, metadata, tile]);
}
