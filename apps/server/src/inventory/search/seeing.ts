import { canSeeGroup, type CanSee, type Guarded, traitsOf } from '@augenhoehe/domain/inventory';
import type { ActorId } from '@augenhoehe/domain/contract';
import { type Place, viewerOf } from '../../access/index.ts';

/** Nobody finds by what they may not read. */
export function seeingOf(
  place: Place,
  { actor: actorOf }: { readonly actor: (id: ActorId) => Guarded | undefined },
): CanSee {
  const viewer = viewerOf(place);
  return (id, fact) => {
    const actor = actorOf(id);
    return actor !== undefined && canSeeGroup(viewer, actor, traitsOf(fact).group);
  };
}
