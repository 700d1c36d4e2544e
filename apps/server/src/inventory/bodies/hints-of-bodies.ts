import { sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import type { BodyId } from '@augenhoehe/domain/contract';
import type { BodyHint } from '@augenhoehe/domain/inventory';
import type { Work } from '../change.ts';
import { aroundBodies, aroundOf } from './around-bodies.ts';
import { bodiesVisible } from './body-store.ts';
import { seatsOfBodies } from './seat-store.ts';

interface HintedBody {
  readonly id: BodyId;
  readonly name: string;
  readonly hints: readonly BodyHint[];
}

/** What to look at in each body that this member sees, by the name of the body. */
export async function hintsOfBodies(work: Work): Promise<HintedBody[]> {
  const { trx, place } = work;
  const visible = sharedLevelsSeenBy(place.member.role);
  const bodies = await bodiesVisible(trx, place.neighbourhoodId, visible);
  const ids = bodies.map(({ id }) => id);
  const seats = await seatsOfBodies(trx, place.neighbourhoodId, ids);
  const around = await aroundBodies(work, { bodies, seats });
  return bodies.map(({ id, name }) => ({ id, name, hints: aroundOf(around, id).hints }));
}
