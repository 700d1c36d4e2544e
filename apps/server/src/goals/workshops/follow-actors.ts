import type { ActorFollower } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { countInterestsOf, moveInterests } from './interest-store.ts';
import {
  deleteWorkshopParties,
  partiesOfActors,
  updateWorkshopParties,
} from './workshop-party-store.ts';

/**
 * A party follows its actor into a merge; where both take part, the interests of both become those of the one that stays.
 * Whoever has stated interests is not removed without a trace: 409 `actor-has-goal-words`.
 */
export const workshopsFollow: ActorFollower = {
  async move({ trx, place, at }, { from, to }) {
    const { neighbourhoodId } = place;
    const kept = await partiesOfActors(trx, neighbourhoodId, [to]);
    const shared = new Set(kept.map(({ workshopId }) => workshopId));
    const going = await partiesOfActors(trx, neighbourhoodId, [from]);
    const doubles = going.filter(({ workshopId }) => shared.has(workshopId));
    await moveInterests(trx, neighbourhoodId, { from, to });
    await deleteWorkshopParties(
      trx,
      neighbourhoodId,
      doubles.map(({ id }) => id),
    );
    const parties = going
      .filter(({ workshopId }) => !shared.has(workshopId))
      .map((party) => ({ ...party, actorId: to }));
    await updateWorkshopParties(trx, neighbourhoodId, { parties, at });
  },
  async leave({ trx, place }, actors) {
    const { neighbourhoodId } = place;
    const ids = (await partiesOfActors(trx, neighbourhoodId, actors)).map(({ id }) => id);
    const stated = await countInterestsOf(trx, neighbourhoodId, ids);
    if (stated > 0) throw new ProblemError(409, 'actor-has-goal-words');
    await deleteWorkshopParties(trx, neighbourhoodId, ids);
  },
};
