import { sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import { type ActorId, type BodyId, dayInGermany } from '@augenhoehe/domain/contract';
import { membershipsOn } from '@augenhoehe/domain/inventory';
import type { Work } from '../change.ts';
import { bodiesVisible } from './body-store.ts';
import { seatsOfBodies } from './seat-store.ts';

export interface BodyToday {
  readonly id: BodyId;
  readonly name: string;
  readonly members: readonly ActorId[];
}

/** Who sits where today, as far as this member may see it; by the name of the body. */
export async function bodiesToday(work: Work): Promise<BodyToday[]> {
  const { trx, place } = work;
  const visible = sharedLevelsSeenBy(place.member.role);
  const bodies = await bodiesVisible(trx, place.neighbourhoodId, visible);
  const ids = bodies.map(({ id }) => id);
  const seats = await seatsOfBodies(trx, place.neighbourhoodId, ids);
  return membershipsOn(dayInGermany(work.at), ids, seats).flatMap(({ bodyId, members }, index) => {
    const body = bodies[index];
    return body === undefined ? [] : [{ id: bodyId, name: body.name, members }];
  });
}
