import { sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import { type CooperationId, dayInGermany, type ReplyOf } from '@augenhoehe/domain/contract';
import { orderParties, type showCooperation as contract } from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { cooperationById } from './cooperation-store.ts';
import { mayEditCooperation, maySpeakFor } from './known-cooperation.ts';
import { partiesOf } from './party-store.ts';
import { reviewsOf } from './review-store.ts';

/** @throws ProblemError 404 `no-such-cooperation`, also where this member may not see it */
export async function showCooperation(
  { trx, place, at }: Work,
  id: CooperationId,
): Promise<ReplyOf<typeof contract>> {
  const { neighbourhoodId, member } = place;
  const cooperation = await cooperationById(trx, neighbourhoodId, id);
  if (cooperation === null || !sharedLevelsSeenBy(member.role).includes(cooperation.visibility)) {
    throw new ProblemError(404, 'no-such-cooperation');
  }
  const parties = await partiesOf(trx, neighbourhoodId, [id]);
  const edit = mayEditCooperation(place, parties, dayInGermany(at));
  return {
    cooperation,
    parties: orderParties(parties, cooperation.partyOrder).map((party) => ({
      ...party,
      can: { edit: edit && maySpeakFor(place, party.actorId) },
    })),
    reviews: await reviewsOf(trx, neighbourhoodId, [id]),
    can: { edit },
  };
}
