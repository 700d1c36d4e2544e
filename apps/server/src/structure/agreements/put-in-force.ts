import { dayInGermany } from '@augenhoehe/domain/contract';
import { type AgreementVersion, type Confirmation, standingOf } from '@augenhoehe/domain/structure';
import type { Scope } from '../scope.ts';
import { updateAgreements } from './agreement-store.ts';
import type { KnownAgreement } from './known-agreement.ts';
import { updateVersions } from './version-store.ts';

/** The version on which words are given now: the open one, else the one in force, which others may still join. */
export function answerableVersion({ versions }: KnownAgreement): AgreementVersion | null {
  return openVersionOf({ versions }) ?? inForce({ versions }) ?? null;
}

export function openVersionOf({ versions }: Pick<KnownAgreement, 'versions'>) {
  return versions.find(({ state }) => state === 'open');
}

export function inForce({ versions }: Pick<KnownAgreement, 'versions'>) {
  return versions.find(({ state }) => state === 'in-force');
}

/** Whether every present party has confirmed with these words. */
export function isAgreedBy(
  words: readonly Pick<Confirmation, 'partyId' | 'answer'>[],
  { present }: Pick<KnownAgreement, 'present'>,
): boolean {
  return standingOf(
    words,
    present.map(({ id }) => id),
  ).isAgreed;
}

/** Puts the version in force that all have confirmed, in the place of the one before. */
export async function putInForce(
  { trx, neighbourhoodId, at }: Scope,
  known: KnownAgreement,
  version: AgreementVersion,
): Promise<void> {
  const before = inForce(known);
  await updateVersions(trx, neighbourhoodId, {
    versions: [
      ...(before === undefined ? [] : [{ ...before, state: 'superseded' as const }]),
      { ...version, state: 'in-force', inForceOn: dayInGermany(at) },
    ],
    at,
  });
  const { agreement } = known;
  if (agreement.state !== 'draft') return;
  await updateAgreements(trx, neighbourhoodId, {
    agreements: [{ ...agreement, state: 'in-force' }],
    at,
  });
}
