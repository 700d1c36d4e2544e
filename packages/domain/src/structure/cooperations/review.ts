import { z } from 'zod';
import {
  CooperationId,
  Instant,
  PartyId,
  PlainDate,
  ReviewId,
  text,
} from '../../contract/index.ts';

/** What became of an expectation. */
export const ExpectationOutcome = z.enum(['met', 'partly', 'not-met']);
export type ExpectationOutcome = z.infer<typeof ExpectationOutcome>;

/** How a party weighs what it gives against what it gets. */
export const Balance = z.enum(['gives-more', 'balanced', 'gets-more']);
export type Balance = z.infer<typeof Balance>;

/** What a party says at a review. `null`: it has not said. */
export const PartyReview = z.object({
  partyId: PartyId,
  /** The expectation as it stood on the day, so that later words do not change what was reviewed. */
  expectation: text(500),
  outcome: ExpectationOutcome.nullable(),
  came: text(500),
  balance: Balance.nullable(),
});
export type PartyReview = z.infer<typeof PartyReview>;

/** A look back at expectations and goal. */
export const Review = z.object({
  id: ReviewId,
  cooperationId: CooperationId,
  heldOn: PlainDate,
  summary: text(2000),
  parties: z.array(PartyReview).max(500),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Review = z.infer<typeof Review>;

/**
 * Parties that gave more than they got at each of the last two reviews in which they said so (early
 * warning w14), in the order of their first mention.
 *
 * @param reviews in any order
 */
export function partiesGivingMore(
  reviews: readonly Pick<Review, 'heldOn' | 'parties'>[],
): PartyId[] {
  const said = new Map<PartyId, Balance[]>();
  for (const { parties } of reviews.toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))) {
    for (const { partyId, balance } of parties) {
      if (balance !== null) said.set(partyId, [...(said.get(partyId) ?? []), balance]);
    }
  }
  return [...said]
    .filter(([, balances]) => {
      const lastTwo = balances.slice(-2);
      return lastTwo.length === 2 && lastTwo.every((balance) => balance === 'gives-more');
    })
    .map(([partyId]) => partyId);
}
