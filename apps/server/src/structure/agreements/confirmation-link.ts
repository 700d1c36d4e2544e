import { keyedLinkToken } from '../../access/index.ts';
import type { Config } from '../../platform/config/config.ts';

/** The secret of a link to confirm, worked out from its id: none lies in the outbox. */
export function confirmationToken(secret: string, id: string): string {
  return keyedLinkToken(secret, ['confirmation', id]);
}

/** The token stands behind the `#`, which browsers send to nobody. */
export function confirmationLink({ publicUrl }: Pick<Config, 'publicUrl'>, token: string): string {
  return `${publicUrl}/zustimmung#token=${token}`;
}
