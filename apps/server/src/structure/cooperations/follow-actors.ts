import type { CooperationId, PartyId } from '@augenhoehe/domain/contract';
import { mergeParties, moveReviews } from '@augenhoehe/domain/structure';
import type { ActorFollower, Work } from '../../inventory/index.ts';
import { moveAgreed, requireNotAgreed } from '../agreements/follow-parties.ts';
import { deleteParties, partiesBeside, updateParties } from './party-store.ts';
import { reviewsOf, updateReviews } from './review-store.ts';

interface Going {
  readonly cooperations: readonly CooperationId[];
  /** By the id of who goes: into which other party; `null`: altogether. */
  readonly into: ReadonlyMap<PartyId, PartyId | null>;
}

async function letGo({ trx, place, at }: Work, { cooperations, into }: Going): Promise<void> {
  const reviews = await reviewsOf(trx, place.neighbourhoodId, cooperations);
  await updateReviews(trx, place.neighbourhoodId, { reviews: moveReviews(reviews, into), at });
  await deleteParties(trx, place.neighbourhoodId, [...into.keys()]);
}

/** Parties follow their actor into a merge, where nobody takes part twice, and go where it goes. */
export const partiesFollow: ActorFollower = {
  async move(work, { from, to }) {
    const { trx, place, at } = work;
    const parties = await partiesBeside(trx, place.neighbourhoodId, [from]);
    const { kept, gone } = mergeParties(parties, { from, to });
    await moveAgreed(work, new Map(gone.map(({ party, into }) => [party.id, into])));
    await letGo(work, {
      cooperations: gone.map(({ party }) => party.cooperationId),
      into: new Map(gone.map(({ party, into }) => [party.id, into])),
    });
    const before = new Map(parties.map((party) => [party.id, party]));
    const changed = kept.filter((party) => party !== before.get(party.id));
    await updateParties(trx, place.neighbourhoodId, { parties: changed, at });
  },
  async leave(work, actors) {
    const parties = await partiesBeside(work.trx, work.place.neighbourhoodId, actors);
    const leaving = parties.filter(({ actorId }) => actors.includes(actorId));
    await requireNotAgreed(
      work,
      leaving.map(({ id }) => id),
    );
    await letGo(work, {
      cooperations: leaving.map(({ cooperationId }) => cooperationId),
      into: new Map(leaving.map(({ id }) => [id, null])),
    });
  },
};
