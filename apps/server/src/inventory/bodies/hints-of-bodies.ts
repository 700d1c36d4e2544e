import { sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import { type BodyId, dayInGermany } from '@augenhoehe/domain/contract';
import {
  alikeBodies,
  type BodyHint,
  membershipsOn,
  mergeProposals,
} from '@augenhoehe/domain/inventory';
import type { Work } from '../change.ts';
import { aroundBodies, aroundOf } from './around-bodies.ts';
import { bodiesVisible } from './body-store.ts';
import { seatsOfBodies } from './seat-store.ts';

interface NamedBody {
  readonly id: BodyId;
  readonly name: string;
}

interface HintedBody extends NamedBody {
  readonly hints: readonly BodyHint[];
  readonly alike: readonly NamedBody[];
}

/** What to look at in each body that this member sees, by the name of the body, and which are alike. */
export async function hintsOfBodies(work: Work): Promise<HintedBody[]> {
  const { trx, place, at } = work;
  const visible = sharedLevelsSeenBy(place.member.role);
  const bodies = await bodiesVisible(trx, place.neighbourhoodId, visible);
  const ids = bodies.map(({ id }) => id);
  const seats = await seatsOfBodies(trx, place.neighbourhoodId, ids);
  const around = await aroundBodies(work, { bodies, seats });
  const memberships = membershipsOn(dayInGermany(at), ids, seats);
  const alike = alikeBodies(mergeProposals(bodies, memberships));
  return bodies.map(({ id, name }) => ({
    id,
    name,
    hints: aroundOf(around, id).hints,
    alike: bodies.flatMap((other) =>
      alike.get(id)?.includes(other.id) === true ? [{ id: other.id, name: other.name }] : [],
    ),
  }));
}
