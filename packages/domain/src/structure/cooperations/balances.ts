import type { PartyId } from '../../contract/index.ts';
import type { Balance, Review } from './review.ts';

export interface BalancesOfParty {
  readonly partyId: PartyId;
  /** What it said at each review; `null`: nothing. */
  readonly said: readonly (Balance | null)[];
}

export interface Balances {
  /** Days of the reviews, the first held first. */
  readonly days: readonly string[];
  /** Parties that said anything, in the order given. */
  readonly parties: readonly BalancesOfParty[];
}

/**
 * How each party weighed giving and getting from review to review. Words side by side, no sum: two of them
 * do not make up for each other.
 */
export function balances(
  reviews: readonly Pick<Review, 'heldOn' | 'parties'>[],
  order: readonly PartyId[],
): Balances {
  const inTurn = reviews.toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
  const parties = order.map((partyId) => ({
    partyId,
    said: inTurn.map(
      (review) => review.parties.find((said) => said.partyId === partyId)?.balance ?? null,
    ),
  }));
  return {
    days: inTurn.map(({ heldOn }) => heldOn),
    parties: parties.filter(({ said }) => said.some((balance) => balance !== null)),
  };
}
