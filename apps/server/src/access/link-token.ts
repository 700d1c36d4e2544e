import { createHash, randomBytes } from 'node:crypto';

/** The secret of a one-time link: 256 random bits. */
export function newLinkToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it. A plain hash does, as nobody can guess 256 bits. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
