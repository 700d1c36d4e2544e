import { UnreadableFile } from './unreadable-file.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Share of zero bytes at even and odd places of the beginning: one of them is high in UTF-16. */
function zeroShares(bytes: Buffer): readonly [even: number, odd: number] {
  const some = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  some.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const half = Math.max(1, some.length / 2);
  return [(zeros[0] ?? 0) / half, (zeros[1] ?? 0) / half];
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** By its byte order mark. */
function markedEncoding(bytes: Buffer): TextEncoding | null {
  const mark = bytes.toString('latin1', 0, 2);
  if (mark === '\u00ff\u00fe') return 'utf-16le';
  return mark === '\u00fe\u00ff' ? 'utf-16be' : null;
}

function zerosEncoding(bytes: Buffer): TextEncoding | null {
  const [even, odd] = zeroShares(bytes);
  if (odd > 0.3 && even < 0.05) return 'utf-16le';
  if (even > 0.3 && odd < 0.05) return 'utf-16be';
  if (even + odd > 0.1) throw new UnreadableFile('other-kind', { kind: 'binary' });
  return null;
}

function encodingOf(bytes: Buffer): TextEncoding {
  const wide = markedEncoding(bytes) ?? zerosEncoding(bytes);
  return wide ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/**
 * UTF-8 and UTF-16 with and without a mark; what is neither is Windows-1252, in which spreadsheets
 * of German offices save, and of which ISO 8859-1 is a part.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
