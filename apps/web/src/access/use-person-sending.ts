import type { Sending } from '../app/use-sending.ts';
import { useAccessSending } from './use-access-sending.ts';

const names = { email: 'person.email', passphrase: 'person.passphrase' };

/** Sends a form that opens an account. */
export function usePersonSending(): Sending {
  return useAccessSending(names);
}
