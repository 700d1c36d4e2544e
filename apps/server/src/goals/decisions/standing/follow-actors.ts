import type { ActorId } from '@augenhoehe/domain/contract';
import type { ActorFollower, Work } from '../../../inventory/index.ts';
import { allStanding, deleteStanding } from './standing-store.ts';

async function moveEnd(
  { trx, place, at }: Work,
  column: 'principal_id' | 'holder_id',
  { from, to }: { readonly from: ActorId; readonly to: ActorId },
): Promise<void> {
  await trx
    .updateTable('standing_proxy')
    .set({ [column]: to, updated_at: at })
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .where(column, '=', from)
    .execute();
}

async function endBetween(
  work: Work,
  isMeant: (ends: readonly ActorId[]) => boolean,
): Promise<void> {
  const { trx, place } = work;
  const given = await allStanding(trx, place.neighbourhoodId);
  const ended = given.filter(({ principalId, holderId }) => isMeant([principalId, holderId]));
  await deleteStanding(
    trx,
    place.neighbourhoodId,
    ended.map(({ id }) => id),
  );
}

/** Standing proxies follow their actor into a merge, but for those between the two; those of one that goes end. */
export const standingProxiesFollow: ActorFollower = {
  async move(work, ends) {
    const both = [ends.from, ends.to];
    await endBetween(work, (those) => those.every((id) => both.includes(id)));
    await moveEnd(work, 'principal_id', ends);
    await moveEnd(work, 'holder_id', ends);
  },
  async leave(work, actors) {
    await endBetween(work, (those) => those.some((id) => actors.includes(id)));
  },
};
