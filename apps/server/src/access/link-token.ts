import { createHash, createHmac, randomBytes } from 'node:crypto';

/** The secret of a one-time link: 256 random bits. */
export function newLinkToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * The secret of a link that the server works out again when a mail leaves, so that none lies in a queue; 256 bits
 * that only the server can know.
 *
 * @param secret the server's
 * @param what which link it is: its purpose, then what it is for
 */
export function keyedLinkToken(secret: string, what: readonly [string, ...string[]]): string {
  return createHmac('sha256', secret).update(what.join('\n')).digest('base64url');
}

/** What is kept of it. A plain hash does, as nobody can guess 256 bits. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
