import { keyedLinkToken } from '../access/index.ts';

/**
 * The secret of the link at the end of somebody's mails. It is worked out, so that every mail carries the
 * same one and the database needs to keep no more than its hash.
 */
export function choiceToken(
  secret: string,
  { neighbourhoodId, personId }: { readonly neighbourhoodId: string; readonly personId: string },
): string {
  return keyedLinkToken(secret, ['mail-choice', neighbourhoodId, personId]);
}
