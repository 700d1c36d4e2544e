import type { ActorId } from '../contract/index.ts';
import type { Approach } from './approach.ts';

interface Ends {
  readonly from: ActorId;
  /** `null`: the actor goes. */
  readonly to: ActorId | null;
}

/**
 * An approach after `from` has become `to`. Nobody opens a door to itself, or is sought as its own
 * partner: what would say so is left open. `null`: whom it was to is gone, and the approach with it.
 */
export function moveApproach(approach: Approach, { from, to }: Ends): Approach | null {
  const actorId = approach.actorId === from ? to : approach.actorId;
  if (actorId === null) return null;
  function moved(id: ActorId | null): ActorId | null {
    const now = id === from ? to : id;
    return now === actorId ? null : now;
  }
  return {
    ...approach,
    actorId,
    onBehalfOfId: moved(approach.onBehalfOfId),
    doorOpenerId: moved(approach.doorOpenerId),
  };
}
