import type { Goal } from '@augenhoehe/domain/goals';
import { actorNames, type Work } from '../../inventory/index.ts';
import { interestsIn } from '../workshops/interest-store.ts';
import { partiesOfWorkshops } from '../workshops/workshop-party-store.ts';
import { workshopById } from '../workshops/workshop-store.ts';

/** Where a goal was drafted and on whose interests it rests; all of them lie open by then. */
export async function originOf({ trx, place }: Work, { workshopId, interestIds }: Goal) {
  const { neighbourhoodId } = place;
  const none = { workshop: null, interests: [] };
  if (workshopId === null) return none;
  const workshop = await workshopById(trx, neighbourhoodId, workshopId);
  if (workshop === null || workshop.opening === null) return none;
  const parties = await partiesOfWorkshops(trx, neighbourhoodId, [workshopId]);
  const names = await actorNames(
    trx,
    parties.map(({ actorId }) => actorId),
  );
  const actorOf = new Map(parties.map(({ id, actorId }) => [id, actorId]));
  const stated = await interestsIn(trx, neighbourhoodId, workshopId);
  return {
    workshop: { id: workshopId, title: workshop.title },
    interests: stated.flatMap(({ id, text, partyId }) => {
      const actorId = actorOf.get(partyId);
      if (actorId === undefined || !interestIds.includes(id)) return [];
      return [{ id, text, actor: { id: actorId, name: names.get(actorId) ?? '' } }];
    }),
  };
}
