import { keyedLinkToken } from '../../access/index.ts';
import type { Config } from '../../platform/config/config.ts';

/** The secret of a personal link, worked out from its id: none is stored. */
export function ballotToken(secret: string, id: string): string {
  return keyedLinkToken(secret, ['ballot', id]);
}

const dayMs = 86_400_000;

/** Whoever comes too late is told so for two weeks, and not that the link is none. */
export function linkFoundUntil(closesAt: Date): Date {
  return new Date(closesAt.getTime() + 14 * dayMs);
}

/** The token stands behind the `#`, which browsers send to nobody. */
export function ballotLink({ publicUrl }: Pick<Config, 'publicUrl'>, token: string): string {
  return `${publicUrl}/stimme#token=${token}`;
}
