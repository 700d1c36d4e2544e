import { z } from 'zod';
import { Instant, LogoId, requiredText } from '../../contract/index.ts';

/** Bytes of a file that may be sent. */
export const logoBytesAtMost = 1_048_576;

/** Pixels a side of a picture that is taken; the longer side at least, either side at most. */
export const logoSides = { least: 64, most: 5000 } as const;

/** The longer side of a logo has at most so many times the length of the shorter. */
export const logoSlimmest = 10;

/** What a stored picture is kept under: SHA-256 of its bytes, in hexadecimal digits. */
export const LogoDigest = z.string().regex(/^[\da-f]{64}$/u);

/** What is said of the picture to whoever cannot see it; `null`: it only adorns. */
export const LogoAlternative = requiredText(200).nullable();
export type LogoAlternative = z.infer<typeof LogoAlternative>;

const side = z.int().min(1).max(logoSides.most);

/** A picture as it is kept: always a PNG, written anew from what was sent. */
export const LogoImage = z.object({
  digest: LogoDigest,
  /** Base64. */
  content: z.base64().startsWith('iVBORw0KGgo').max(2_800_000),
  /** Pixels. */
  width: side,
  height: side,
  createdAt: Instant,
});
export type LogoImage = z.infer<typeof LogoImage>;

/** The logo that stands on the neighbourhood's documents. */
export const Logo = z.object({
  id: LogoId,
  image: LogoDigest,
  alternative: LogoAlternative,
  createdAt: Instant,
  updatedAt: Instant,
});
export type Logo = z.infer<typeof Logo>;
