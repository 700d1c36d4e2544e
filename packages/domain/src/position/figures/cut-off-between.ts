import { components } from '@augenhoehe/graph';
import type { ActorId } from '../../contract/index.ts';
import type { Network } from '../network.ts';
import { graphOf } from './graph-of.ts';

/**
 * Who belongs to the largest component before and no longer does after: in the groups in which they
 * are left, larger ones first; ids in the order of the network. Who is gone is not cut off.
 */
export function cutOffBetween(before: Network, after: Network): ActorId[][] {
  const [largest = []] = groupsThatReach(before);
  const [, ...others] = groupsThatReach(after);
  const known = new Set(largest);
  return others.filter((members) => members.some((id) => known.has(id)));
}

/** Actors who reach each other, the largest group first. */
function groupsThatReach(network: Network): ActorId[][] {
  return components(graphOf(network).around).map((members) => {
    const places = new Set(members);
    return network.actors.filter((_, place) => places.has(place)).map(({ id }) => id);
  });
}
