import { may } from '@augenhoehe/domain/access';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import type { listWorkshops as contract } from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { seenContexts } from '../../structure/index.ts';
import { seesWorkshop } from './known-workshop.ts';
import { partiesOfWorkshops } from './workshop-party-store.ts';
import { allWorkshops } from './workshop-store.ts';

export async function listWorkshops(work: Work): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const { neighbourhoodId, member } = place;
  const seen = await seenContexts(work);
  const all = await allWorkshops(trx, neighbourhoodId);
  const parties = Map.groupBy(
    await partiesOfWorkshops(
      trx,
      neighbourhoodId,
      all.map(({ id }) => id),
    ),
    ({ workshopId }) => workshopId,
  );
  const rows = all.flatMap((workshop) => {
    const own = parties.get(workshop.id) ?? [];
    const actors = own.map(({ actorId }) => actorId);
    if (!seesWorkshop(work, seen, { workshop, actors })) return [];
    return [
      {
        ...workshop,
        parties: own.length,
        stated: own.filter(({ statedAt }) => statedAt !== null).length,
        isOpen: workshop.opening !== null,
      },
    ];
  });
  return {
    workshops: rows,
    contexts: [...seen.contexts],
    can: { add: may(member, 'workshop.steer', []) },
  };
}
