import { createHmac } from 'node:crypto';

/**
 * The secret of the link at the end of somebody's mails. It is worked out, so that every mail carries the
 * same one and the database needs to keep no more than its hash; 256 bits that only the server can know.
 */
export function choiceToken(
  secret: string,
  { neighbourhoodId, personId }: { readonly neighbourhoodId: string; readonly personId: string },
): string {
  return createHmac('sha256', secret)
    .update(`mail-choice\n${neighbourhoodId}\n${personId}`)
    .digest('base64url');
}
