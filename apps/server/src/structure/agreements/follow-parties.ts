import type { PartyId } from '@augenhoehe/domain/contract';
import { moveContent } from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import {
  confirmationsOfParties,
  deleteConfirmations,
  updateConfirmations,
} from './confirmation-store.ts';
import { contributionsOfParties, updateContributions } from './contribution-store.ts';
import { updateVersions, versionsNaming } from './version-store.ts';

/**
 * What parties have agreed on goes along when they go into others. Where both have spoken on a version, the word of the one
 * that stays counts.
 */
export async function moveAgreed(
  { trx, place, at }: Work,
  into: ReadonlyMap<PartyId, PartyId>,
): Promise<void> {
  const { neighbourhoodId } = place;
  const gone = [...into.keys()];
  if (gone.length === 0) return;
  const own = await confirmationsOfParties(trx, neighbourhoodId, [...into.values()]);
  const spoken = new Set(own.map(({ versionId, partyId }) => `${versionId}/${partyId}`));
  const moved = (await confirmationsOfParties(trx, neighbourhoodId, gone)).map((word) => ({
    ...word,
    partyId: into.get(word.partyId) ?? word.partyId,
  }));
  const isDouble = moved.map(({ versionId, partyId }) => spoken.has(`${versionId}/${partyId}`));
  await deleteConfirmations(
    trx,
    neighbourhoodId,
    moved.filter((_, number) => isDouble[number]).map(({ id }) => id),
  );
  await updateConfirmations(trx, neighbourhoodId, {
    confirmations: moved.filter((_, number) => !isDouble[number]),
    at,
  });
  const contributions = await contributionsOfParties(trx, neighbourhoodId, gone);
  await updateContributions(trx, neighbourhoodId, {
    contributions: contributions.map((contribution) => ({
      ...contribution,
      partyId: into.get(contribution.partyId) ?? contribution.partyId,
    })),
    at,
  });
  const versions = await versionsNaming(trx, neighbourhoodId, gone);
  await updateVersions(trx, neighbourhoodId, {
    versions: versions.map((version) => ({
      ...version,
      content: moveContent(version.content, into),
    })),
    at,
  });
}

/**
 * Whoever has confirmed, promised or is named in an agreement is not removed without a trace: it leaves instead.
 *
 * @throws ProblemError 409 `party-of-agreement`
 */
export async function requireNotAgreed(
  { trx, place }: Work,
  parties: readonly PartyId[],
): Promise<void> {
  const { neighbourhoodId } = place;
  const words = await confirmationsOfParties(trx, neighbourhoodId, parties);
  const contributions = await contributionsOfParties(trx, neighbourhoodId, parties);
  const named = await versionsNaming(trx, neighbourhoodId, parties);
  if (words.length + contributions.length + named.length > 0) {
    throw new ProblemError(409, 'party-of-agreement');
  }
}
