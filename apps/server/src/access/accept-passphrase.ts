import { ProblemError } from '../platform/http/problem-error.ts';
import { isGuessable } from './is-guessable.ts';
import { hash } from './passphrase-hash.ts';

/** @throws ProblemError 400 `guessable-passphrase` */
export function refuseGuessable(passphrase: string, email: string | null): void {
  if (isGuessable(passphrase, email)) throw new ProblemError(400, 'guessable-passphrase');
}

/**
 * Hashes a new passphrase. It takes a tenth of a second of a core on purpose, so call it outside of
 * transactions and only for callers that proved something.
 */
export async function hashPassphrase(passphrase: string, email: string): Promise<string> {
  refuseGuessable(passphrase, email);
  return await hash(passphrase);
}
