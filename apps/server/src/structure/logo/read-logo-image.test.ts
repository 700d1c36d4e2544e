import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { readLogoImage } from './read-logo-image.ts';

function plain(width: number, height: number): ReturnType<typeof sharp> {
  const create = { width, height, channels: 4, background: '#0a6' } as const;
  return sharp({ create });
}

async function refusalOf(bytes: Uint8Array): Promise<string> {
  try {
    await readLogoImage(bytes);
    return 'taken';
  } catch (error) {
    if (error instanceof ProblemError) return error.code;
    throw error;
  }
}

/** A PNG that says of itself that more pictures follow. */
async function animated(): Promise<Uint8Array> {
  const still = await plain(100, 50).png().toBuffer();
  const control = Buffer.alloc(20);
  control.writeUInt32BE(8, 0);
  control.write('acTL', 4);
  // After the signature and the header.
  return Buffer.concat([still.subarray(0, 33), control, still.subarray(33)]);
}

describe('a picture for documents', () => {
  test.each([
    ['a wide one', 2000, 200, 960, 96],
    ['a tall one', 400, 4000, 26, 256],
    ['a small one, which stays so', 64, 40, 64, 40],
  ])('%s keeps its proportions', async (_what, width, height, wide, high) => {
    const image = await readLogoImage(await plain(width, height).png().toBuffer());
    expect(image).toMatchObject({ width: wide, height: high });
    expect(image.digest).toMatch(/^[\da-f]{64}$/u);
  });

  test('loses all that is not a pixel, and is turned as its camera said', async () => {
    const secret = 'Lindenweg 3';
    const sent = await plain(400, 200)
      .jpeg()
      .withExif({ IFD0: { Copyright: secret }, IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(sent.includes(secret)).toBe(true);
    const { content, width, height } = await readLogoImage(sent);
    const kept = Buffer.from(content, 'base64');
    expect(kept.includes(secret)).toBe(false);
    expect({ width, height }).toEqual({ width: 128, height: 256 });
    const { format, exif, icc, xmp, iptc } = await sharp(kept).metadata();
    expect({ format, exif, icc, xmp, iptc }).toEqual({ format: 'png' });
  });

  test('keeps what can be seen through, and knows print colours', async () => {
    const clear = { width: 90, height: 90, channels: 4, background: '#0000' } as const;
    const seenThrough = await readLogoImage(await sharp({ create: clear }).png().toBuffer());
    const { hasAlpha } = await sharp(Buffer.from(seenThrough.content, 'base64')).metadata();
    expect(hasAlpha).toBe(true);
    const printed = await readLogoImage(
      await plain(90, 90).flatten().toColourspace('cmyk').jpeg().toBuffer(),
    );
    const { space } = await sharp(Buffer.from(printed.content, 'base64')).metadata();
    expect(space).toBe('srgb');
  });

  test('the same picture is the same, byte by byte', async () => {
    const bytes = await plain(300, 100).png().toBuffer();
    expect(await readLogoImage(bytes)).toEqual(await readLogoImage(bytes));
  });

  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"/>';
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'logo-no-picture'],
    ['SVG', () => Buffer.from(svg), 'logo-no-picture'],
    ['HTML', () => Buffer.from('<script>alert(1)</script>'), 'logo-no-picture'],
    ['GIF', () => plain(90, 90).gif().toBuffer(), 'logo-no-picture'],
    ['WebP', () => plain(90, 90).webp().toBuffer(), 'logo-no-picture'],
    ['TIFF', () => plain(90, 90).tiff().toBuffer(), 'logo-no-picture'],
    ['PDF', () => Buffer.from('%PDF-1.7'), 'logo-no-picture'],
    ['a signature and nothing', () => Buffer.from('89504e470d0a1a0a', 'hex'), 'logo-broken'],
    [
      'SVG behind a JPEG’s first bytes',
      () => Buffer.from(`\xFF\xD8\xFF${svg}`, 'latin1'),
      'logo-broken',
    ],
    [
      'a picture cut off',
      async () => (await plain(600, 300).jpeg().toBuffer()).subarray(0, 700),
      'logo-broken',
    ],
    ['one that moves', animated, 'logo-moves'],
    ['a tiny one', () => plain(63, 20).png().toBuffer(), 'logo-too-small'],
    ['a stripe', () => plain(1100, 100).png().toBuffer(), 'logo-too-slim'],
    ['many pixels', () => plain(5001, 5000).png().toBuffer(), 'logo-too-many-pixels'],
    ['a bomb', () => plain(12_000, 4_000).png().toBuffer(), 'logo-too-many-pixels'],
    ['a large file', () => new Uint8Array(1_048_577), 'logo-too-large'],
  ])('%s is not taken', async (_what, bytes, code) => {
    expect(await refusalOf(await bytes())).toBe(code);
  });
});
