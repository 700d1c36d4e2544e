import type { PartyId } from '../../contract/index.ts';
import type { PartyReview, Review } from './review.ts';

/**
 * The reviews that change when parties go. What a party said goes to the one it went into, unless that one said
 * something itself; of one that is gone altogether nothing stays.
 *
 * @param into by the id of who goes; `null`: altogether
 */
export function moveReviews(
  reviews: readonly Review[],
  into: ReadonlyMap<PartyId, PartyId | null>,
): Review[] {
  const touched = reviews.filter(({ parties }) => parties.some(({ partyId }) => into.has(partyId)));
  return touched.map((review) => {
    const own = review.parties.filter(({ partyId }) => !into.has(partyId));
    const said = new Set(own.map(({ partyId }) => partyId));
    const moved: PartyReview[] = [];
    for (const party of review.parties) {
      const target = into.get(party.partyId) ?? null;
      if (target === null || said.has(target)) continue;
      said.add(target);
      moved.push({ ...party, partyId: target });
    }
    return { ...review, parties: [...own, ...moved] };
  });
}
