import type { Services } from '../platform/services.ts';
import { hashLinkToken, newLinkToken } from './link-token.ts';
import { hasCoordinator } from './neighbourhood-store.ts';
import { insertSetUpLink } from './set-up-link-store.ts';
import { asOperator } from './work.ts';

/**
 * A one-time link for the operator, while nobody coordinates a neighbourhood of their own; `null`
 * afterwards. Its token stands behind the `#` and so in no log.
 */
export async function createSetUpLink(services: Services): Promise<string | null> {
  const token = newLinkToken();
  const made = await asOperator(services, async ({ trx, at }) => {
    if (await hasCoordinator(trx)) return false;
    await insertSetUpLink(trx, { tokenHash: hashLinkToken(token), at });
    return true;
  });
  return made ? `${services.config.publicUrl}/einrichten#token=${token}` : null;
}
