export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Of the encoding standard; Node and browsers both have it. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * The text of a file: UTF-8 or UTF-16 by their byte order marks, UTF-16 also by its zeros, UTF-8 where
 * it is valid, else Windows-1252, in which older spreadsheets save.
 */
export function textOf(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const text = validUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

function wideEncoding(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const beginning = bytes.subarray(0, 4096);
  const odd = beginning.filter((byte, place) => byte === 0 && place % 2 === 1).length;
  const even = beginning.filter((byte, place) => byte === 0 && place % 2 === 0).length;
  const many = beginning.length / 8;
  if (odd > many && even * 8 < odd) return 'utf-16le';
  return even > many && odd * 8 < even ? 'utf-16be' : null;
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
