import { may, sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import {
  type ActorId,
  type CooperationId,
  dayInGermany,
  type PartyId,
  type ReviewId,
} from '@augenhoehe/domain/contract';
import { holdsOn } from '@augenhoehe/domain/inventory';
import type { Cooperation, Review } from '@augenhoehe/domain/structure';
import type { Place } from '../../access/index.ts';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { lockCooperation } from './cooperation-store.ts';
import { partiesOf, type PartyWithActor } from './party-store.ts';
import { reviewsOf } from './review-store.ts';

export interface KnownCooperation {
  readonly cooperation: Cooperation;
  /** Past ones too. */
  readonly parties: readonly PartyWithActor[];
}

/** Whether the member may write a cooperation in which these take part. */
export function mayEditCooperation(
  { member }: Place,
  parties: readonly Pick<PartyWithActor, 'actorId' | 'since' | 'until'>[],
  today: string,
): boolean {
  const present = parties.filter((party) => holdsOn(party, today));
  return may(
    member,
    'cooperation.edit',
    present.map(({ actorId }) => actorId),
  );
}

/** What a party says of itself nobody else says for it but the coordination. */
export function maySpeakFor({ member }: Place, actorId: ActorId): boolean {
  return may(member, 'cooperation.edit', [actorId]);
}

/**
 * The cooperation with its parties, locked for this transaction, for somebody who may write it.
 *
 * @throws ProblemError 404 `no-such-cooperation`, also where this member may not see it; 403 `not-allowed`
 */
export async function knownCooperation(
  { trx, place, at }: Work,
  id: CooperationId,
): Promise<KnownCooperation> {
  const cooperation = await lockCooperation(trx, place.neighbourhoodId, id);
  if (
    cooperation === null ||
    !sharedLevelsSeenBy(place.member.role).includes(cooperation.visibility)
  ) {
    throw new ProblemError(404, 'no-such-cooperation');
  }
  const parties = await partiesOf(trx, place.neighbourhoodId, [id]);
  if (!mayEditCooperation(place, parties, dayInGermany(at))) {
    throw new ProblemError(403, 'not-allowed');
  }
  return { cooperation, parties };
}

/** @throws ProblemError 404 `no-such-party` */
export function partyAmong({ parties }: KnownCooperation, id: PartyId): PartyWithActor {
  const party = parties.find((each) => each.id === id);
  if (party === undefined) throw new ProblemError(404, 'no-such-party');
  return party;
}

/** @throws ProblemError 404 `no-such-review` */
export async function knownReview(
  { trx, place }: Work,
  { cooperation }: KnownCooperation,
  id: ReviewId,
): Promise<Review> {
  const reviews = await reviewsOf(trx, place.neighbourhoodId, [cooperation.id]);
  const review = reviews.find((each) => each.id === id);
  if (review === undefined) throw new ProblemError(404, 'no-such-review');
  return review;
}
