import {
  type AgreementId,
  type BodyOf,
  ConfirmationId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import { type openVersion as contract, touchedParties } from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openScopedChange } from '../change.ts';
import { scopeOf } from '../scope.ts';
import {
  confirmationsOn,
  insertConfirmations,
  type WrittenConfirmation,
} from './confirmation-store.ts';
import {
  knownAgreement,
  type KnownAgreement,
  requireMove,
  requireVersion,
} from './known-agreement.ts';
import { inForce, isAgreedBy, putInForce } from './put-in-force.ts';
import { updateVersions } from './version-store.ts';

/** Whoever confirmed what is in force, and is not concerned by the change, has confirmed it already. */
async function carryWords(work: Work, known: KnownAgreement): Promise<WrittenConfirmation[]> {
  const { trx, place, at, newId } = work;
  const { newest, present } = known;
  const before = inForce(known);
  if (before === undefined) return [];
  const words = await confirmationsOn(trx, place.neighbourhoodId, [before.id]);
  const confirmed = words.filter(({ answer }) => answer === 'confirmed');
  const parties = present.map(({ id }) => id);
  const touched = touchedParties(
    { before: before.content, after: newest.content },
    { parties, known: confirmed.map(({ partyId }) => partyId) },
  );
  const carried = confirmed
    .filter(({ partyId }) => parties.includes(partyId) && !touched.includes(partyId))
    .map((word) => ({
      ...word,
      id: ConfirmationId.parse(newId()),
      versionId: newest.id,
      way: 'carried' as const,
    }));
  await insertConfirmations(trx, place.neighbourhoodId, { confirmations: carried, at });
  return carried;
}

/** @throws ProblemError 409 `agreement-moved-on`, `version-outdated` or `nothing-to-agree` */
export async function openVersion(
  work: Work,
  id: AgreementId,
  { number, askAll }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const known = await knownAgreement(work, id);
  requireMove(known, 'open-version');
  requireVersion(known, number);
  const { newest } = known;
  if (newest.content.parts.length === 0) throw new ProblemError(409, 'nothing-to-agree');
  const scope = scopeOf(work);
  const changeSetId = await openScopedChange(scope, {
    kind: 'agreement.version-opened',
    params: { agreement: newest.content.title, number },
  });
  const open = { ...newest, state: 'open' as const, openedAt: at.toISOString() };
  await updateVersions(trx, place.neighbourhoodId, { versions: [open], at });
  const words = askAll ? [] : await carryWords(work, known);
  if (isAgreedBy(words, known)) await putInForce(scope, known, open);
  return { changeSetId };
}
