import { components } from '@augenhoehe/graph';
import type { ActorId } from '../../contract/index.ts';
import type { Network } from '../network.ts';
import { graphOf } from './graph-of.ts';

/**
 * Who would be cut off if these actors dropped out: the groups that belong to the largest component
 * today and would then no longer. Larger groups first; ids in the order of the network.
 */
export function cutOffWithout(network: Network, gone: readonly ActorId[]): ActorId[][] {
  const [today = []] = groupsThatReach(network);
  const [, ...others] = groupsThatReach({
    actors: network.actors.filter(({ id }) => !gone.includes(id)),
    ties: network.ties.filter(({ from, to }) => !gone.includes(from) && !gone.includes(to)),
  });
  return others.filter((members) => members.some((id) => today.includes(id)));
}

/** Actors who reach each other, the largest group first. */
function groupsThatReach(network: Network): ActorId[][] {
  return components(graphOf(network).around).map((members) => {
    const places = new Set(members);
    return network.actors.filter((_, place) => places.has(place)).map(({ id }) => id);
  });
}
