import { createHash } from 'node:crypto';
import { judgeLogo, logoBytesAtMost, type LogoImage } from '@augenhoehe/domain/structure';
import sharp, { type Metadata } from 'sharp';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { formatOf } from './picture-format.ts';

// Of all that the library can read, these two alone: each further decoder is a door.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer'] });
// One picture now and then needs no memory kept for the next.
sharp.cache(false);
sharp.concurrency(1);

/** Pixels at 400 dots per inch of the room that documents have for it. */
const room = { width: 960, height: 256 };
const seconds = 10;

function sidesOf({ width, height, autoOrient }: Metadata) {
  return { width: autoOrient.width ?? width, height: autoOrient.height ?? height };
}

async function writtenAnew(bytes: Uint8Array) {
  const picture = sharp(bytes, { limitInputPixels: 25_000_000, failOn: 'error' });
  const fault = judgeLogo(sidesOf(await picture.metadata()));
  if (fault !== null) throw new ProblemError(400, fault);
  return await picture
    .autoOrient()
    .resize({ ...room, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .timeout({ seconds })
    .png({ compressionLevel: 9, adaptiveFiltering: true })
    .toBuffer({ resolveWithObject: true });
}

/**
 * A picture by anybody, decoded and written anew as a PNG of pixels alone: turned as its camera said, in sRGB, without
 * places, names or colour profiles, no larger than paper needs.
 *
 * @throws ProblemError 400 `logo-too-large`, `logo-no-picture`, `logo-moves`, `logo-broken`, or as `judgeLogo` says
 */
export async function readLogoImage(bytes: Uint8Array): Promise<Omit<LogoImage, 'createdAt'>> {
  if (bytes.length > logoBytesAtMost) throw new ProblemError(400, 'logo-too-large');
  const format = formatOf(bytes);
  if (format === null) throw new ProblemError(400, 'logo-no-picture');
  if (format === 'moving') throw new ProblemError(400, 'logo-moves');
  try {
    const { data, info } = await writtenAnew(bytes);
    const { width, height } = info;
    const digest = createHash('sha256').update(data).digest('hex');
    return { digest, content: data.toString('base64'), width, height };
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    if (String(error).includes('pixel limit')) throw new ProblemError(400, 'logo-too-many-pixels');
    throw new ProblemError(400, 'logo-broken');
  }
}
