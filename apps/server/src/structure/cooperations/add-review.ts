import {
  type BodyOf,
  type CooperationId,
  type ReplyOf,
  ReviewId,
} from '@augenhoehe/domain/contract';
import {
  type addReview as contract,
  type PartyReview,
  type ReviewDraft,
  reviewsAtMost,
} from '@augenhoehe/domain/structure';
import { requireAllowed, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { updateCooperation } from './cooperation-store.ts';
import { knownCooperation, type KnownCooperation, partyAmong } from './known-cooperation.ts';
import { insertReviews, reviewsOf } from './review-store.ts';

/**
 * What the parties said, each beside its expectation: the one kept before, else the present one.
 *
 * @throws ProblemError 404 `no-such-party`
 */
export function reviewedParties(
  known: KnownCooperation,
  said: ReviewDraft['parties'],
  before: readonly PartyReview[],
): PartyReview[] {
  return said.map((party) => ({
    ...party,
    expectation:
      before.find(({ partyId }) => partyId === party.partyId)?.expectation ??
      partyAmong(known, party.partyId).expectation,
  }));
}

export async function addReview(
  work: Work,
  cooperationId: CooperationId,
  { heldOn, summary, parties: said, reviewOn }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const known = await knownCooperation(work, cooperationId);
  const { cooperation } = known;
  const before = await reviewsOf(trx, place.neighbourhoodId, [cooperationId]);
  if (before.length >= reviewsAtMost) {
    throw new ProblemError(409, 'too-many-reviews', { most: reviewsAtMost });
  }
  requireOwnWords(work, known, said);
  const parties = reviewedParties(known, said, []);
  const id = ReviewId.parse(work.newId());
  const changeSetId = await openChange(work, {
    kind: 'cooperation.review-added',
    params: { cooperation: cooperation.name, heldOn },
  });
  await insertReviews(trx, place.neighbourhoodId, {
    reviews: [{ id, cooperationId, heldOn, summary, parties }],
    at,
  });
  await updateCooperation(trx, place.neighbourhoodId, {
    cooperation: { ...cooperation, reviewOn },
    at,
  });
  return { changeSetId, id };
}

/**
 * A party speaks for itself at a review; the coordination may write down what all have said.
 *
 * @throws ProblemError 403 `not-allowed`, 404 `no-such-party`
 */
export function requireOwnWords(
  { place }: Work,
  known: KnownCooperation,
  said: ReviewDraft['parties'],
): void {
  for (const { partyId } of said) {
    requireAllowed(place, 'cooperation.edit', [partyAmong(known, partyId).actorId]);
  }
}
