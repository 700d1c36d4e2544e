import type { InvitationId } from '@augenhoehe/domain/access';
import { keyedLinkToken } from './link-token.ts';

/** The secret of the link that goes to the invited mailbox, and to nobody else. */
export function mailedInvitationToken(secret: string, id: InvitationId): string {
  return keyedLinkToken(secret, ['invitation', id]);
}
