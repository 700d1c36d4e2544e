import { ProblemError } from '../platform/http/problem-error.ts';
import { isGuessable } from './is-guessable.ts';
import { hashIfPermitted } from './passphrase-hash.ts';

/** @throws ProblemError 400 `guessable-passphrase` */
export function refuseGuessable(passphrase: string, email: string | null): void {
  if (isGuessable(passphrase, email)) throw new ProblemError(400, 'guessable-passphrase');
}

/**
 * Hashes a new passphrase. It takes a tenth of a second of a core on purpose, so call it outside of
 * transactions and only for callers that proved something: `permit` throws for others, and is asked
 * again when their turn has come. Of a crowd with one link, few are hashed for nothing.
 */
export async function hashPassphrase(
  { passphrase, email }: { readonly passphrase: string; readonly email: string },
  permit: () => Promise<void>,
): Promise<string> {
  await permit();
  refuseGuessable(passphrase, email);
  return await hashIfPermitted(passphrase, permit);
}
