import type { ActorId } from '@augenhoehe/domain/contract';
import { type Approach, moveApproach } from '@augenhoehe/domain/contacts';
import type { ActorFollower, Work } from '../inventory/index.ts';
import { deleteApproaches, lockApproachesNaming, updateApproaches } from './approach-store.ts';

async function follow(
  { trx, place, at }: Work,
  actors: readonly ActorId[],
  moved: (approach: Approach) => Approach | null,
): Promise<void> {
  const naming = await lockApproachesNaming(trx, place.neighbourhoodId, actors);
  const kept = naming.flatMap((approach) => moved(approach) ?? []);
  const keptIds = new Set(kept.map(({ id }) => id));
  const gone = naming.map(({ id }) => id).filter((id) => !keptIds.has(id));
  await updateApproaches(trx, place.neighbourhoodId, { approaches: kept, at });
  await deleteApproaches(trx, place.neighbourhoodId, gone);
}

/** Approaches follow their actor into a merge and go where it goes; door-openers alike, but alone. */
export const approachesFollow: ActorFollower = {
  async move(work, { from, to }) {
    await follow(work, [from], (approach) => moveApproach(approach, { from, to }));
  },
  async leave(work, actors) {
    await follow(work, actors, (approach) =>
      actors.reduce<Approach | null>(
        (left, from) => (left === null ? null : moveApproach(left, { from, to: null })),
        approach,
      ),
    );
  },
};
