import { actorTypeGroups } from '@augenhoehe/domain/catalogue';
import type { ActorId } from '@augenhoehe/domain/contract';
import { groupOfActor, type NetworkActor } from '@augenhoehe/domain/position';

/** By group as the legend names them, and within a group in the order in which they come. */
export function groupOrder(actors: readonly NetworkActor[]): readonly ActorId[] {
  const order = [...actorTypeGroups.map(({ key }) => key), 'none'];
  return actors
    .toSorted((a, b) => order.indexOf(groupOfActor(a)) - order.indexOf(groupOfActor(b)))
    .map(({ id }) => id);
}
