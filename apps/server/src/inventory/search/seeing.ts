import {
  canSeeGroup,
  type CanSee,
  type Guarded,
  seesContactPerson,
  traitsOf,
} from '@augenhoehe/domain/inventory';
import type { ActorId } from '@augenhoehe/domain/contract';
import { type Place, viewerOf } from '../../access/index.ts';

/** Nothing blocks those who are looked for: the others are not in the index. */
const unblocked = {
  objectedOn: null,
  ground: 'interest',
  consent: null,
  anonymisedOn: null,
} as const;

/** Nobody finds by what they may not read. */
export function seeingOf(
  place: Place,
  { actor: actorOf }: { readonly actor: (id: ActorId) => Guarded | undefined },
): CanSee {
  const viewer = viewerOf(place);
  return (id, { fact, person }) => {
    if (person !== undefined) return seesContactPerson(viewer, { ...person, ...unblocked });
    const actor = actorOf(id);
    return actor !== undefined && canSeeGroup(viewer, actor, traitsOf(fact).group);
  };
}
