import { UnreadableFile } from './unreadable-file.ts';

export interface ZipDirectory {
  readonly names: readonly string[];
  /** Bytes that the archive says it unpacks to. */
  readonly unpacked: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entriesAtMost = 5000;

function findEnd(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - endLength - 0xffff);
  for (let at = bytes.length - endLength; at >= earliest; at--) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  throw new UnreadableFile('broken-file');
}

/** Reads what an archive says it holds (APPNOTE 4.3), without unpacking anything. */
export function zipDirectory(bytes: Buffer): ZipDirectory {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const names: string[] = [];
  let unpacked = 0;
  for (let entry = 0; entry < count; entry++) {
    if (entry >= entriesAtMost) throw new UnreadableFile('unpacks-too-large');
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) {
      throw new UnreadableFile('broken-file');
    }
    unpacked += bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return { names, unpacked };
}
