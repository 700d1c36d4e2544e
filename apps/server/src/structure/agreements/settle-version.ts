import { dayInGermany } from '@augenhoehe/domain/inventory';
import { type AgreementVersion, standingOf } from '@augenhoehe/domain/structure';
import type { Scope } from '../scope.ts';
import { updateAgreements } from './agreement-store.ts';
import { confirmationsOn } from './confirmation-store.ts';
import type { KnownAgreement } from './known-agreement.ts';
import { updateVersions } from './version-store.ts';

/** The version on which words are given now: the open one, else the one in force, which others may still join. */
export function answerableVersion({ versions }: KnownAgreement): AgreementVersion | null {
  return (
    versions.find(({ state }) => state === 'open') ??
    versions.find(({ state }) => state === 'in-force') ??
    null
  );
}

/**
 * Puts the open version in force as soon as every present party has confirmed it, in the place of the one before.
 *
 * @returns whether it came into force now
 */
export async function settleVersion(
  { trx, neighbourhoodId, at }: Scope,
  { agreement, versions, present }: KnownAgreement,
): Promise<boolean> {
  const open = versions.find(({ state }) => state === 'open');
  if (open === undefined) return false;
  const words = await confirmationsOn(trx, neighbourhoodId, [open.id]);
  const ids = present.map(({ id }) => id);
  if (!standingOf(words, ids).isAgreed) return false;
  const before = versions.filter(({ state }) => state === 'in-force');
  await updateVersions(trx, neighbourhoodId, {
    versions: [
      ...before.map((version) => ({ ...version, state: 'superseded' as const })),
      { ...open, state: 'in-force', inForceOn: dayInGermany(at) },
    ],
    at,
  });
  if (agreement.state === 'draft') {
    await updateAgreements(trx, neighbourhoodId, {
      agreements: [{ ...agreement, state: 'in-force' }],
      at,
    });
  }
  return true;
}
