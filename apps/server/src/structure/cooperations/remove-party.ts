import type { CooperationId, PartyId, ReplyOf } from '@augenhoehe/domain/contract';
import { moveReviews, type removeParty as contract } from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { requireNotAgreed } from '../agreements/follow-parties.ts';
import { openChange } from '../change.ts';
import { knownCooperation, maySpeakFor, partyAmong } from './known-cooperation.ts';
import { deleteParties } from './party-store.ts';
import { reviewsOf, updateReviews } from './review-store.ts';

/** @throws ProblemError 403 `not-allowed` where a party would remove another one; 409 `party-of-agreement` */
export async function removeParty(
  work: Work,
  ids: { readonly cooperationId: CooperationId; readonly partyId: PartyId },
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const known = await knownCooperation(work, ids.cooperationId);
  const party = partyAmong(known, ids.partyId);
  if (!maySpeakFor(place, party.actorId)) throw new ProblemError(403, 'not-allowed');
  await requireNotAgreed(work, [party.id]);
  const changeSetId = await openChange(work, {
    kind: 'cooperation.party-removed',
    params: { cooperation: known.cooperation.name, actor: party.actor.name },
  });
  const reviews = await reviewsOf(trx, place.neighbourhoodId, [ids.cooperationId]);
  await updateReviews(trx, place.neighbourhoodId, {
    reviews: moveReviews(reviews, new Map([[party.id, null]])),
    at,
  });
  await deleteParties(trx, place.neighbourhoodId, [party.id]);
  return { changeSetId };
}
