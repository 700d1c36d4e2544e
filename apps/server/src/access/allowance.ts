import { createHash } from 'node:crypto';
import { ProblemError } from '../platform/http/problem-error.ts';
import type { Services } from '../platform/services.ts';
import { countUse, deletePastWindows, deleteUses } from './allowance-store.ts';

/** How often something may be tried for one address, whichever machine it comes from. */
export interface Allowance {
  readonly purpose: string;
  readonly uses: number;
  readonly minutes: number;
}

export const passphraseTries: Allowance = { purpose: 'passphrase', uses: 10, minutes: 15 };
export const mailsToAddress: Allowance = { purpose: 'mail', uses: 5, minutes: 60 };
/** Mails that somebody has the server write to others. */
export const mailsByPerson: Allowance = { purpose: 'mails-by-person', uses: 100, minutes: 60 };
export const invitationsByPerson: Allowance = { purpose: 'invitation', uses: 100, minutes: 60 };

/** Counts a use; false when the allowance is used up. Counted by all servers together. */
export async function spend(
  { database, clock }: Services,
  { purpose, uses, minutes }: Allowance,
  whose: string,
): Promise<boolean> {
  const at = clock();
  const windowEndsAt = new Date(at.getTime() + minutes * 60_000);
  const used = await database.asOperator(async (trx) => {
    await deletePastWindows(trx, at);
    return await countUse(trx, { key: keyOf(purpose, whose), at, windowEndsAt });
  });
  return used <= uses;
}

/** @throws ProblemError 429 when the allowance is used up */
export async function spendOrRefuse(
  services: Services,
  allowance: Allowance,
  whose: string,
): Promise<void> {
  if (await spend(services, allowance, whose)) return;
  throw new ProblemError(429, 'too-many-requests', { minutes: allowance.minutes });
}

export async function giveBack(
  services: Services,
  { purpose }: Allowance,
  whose: string,
): Promise<void> {
  await services.database.asOperator((trx) => deleteUses(trx, keyOf(purpose, whose)));
}

/** Hashed, so that the table is no list of addresses. */
function keyOf(purpose: string, whose: string): string {
  return createHash('sha256').update(`${purpose}\n${whose}`).digest('base64url');
}
