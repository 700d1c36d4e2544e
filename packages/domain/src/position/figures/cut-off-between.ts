import type { ActorId } from '../../contract/index.ts';
import type { Network } from '../network.ts';
import { groupsThatReach } from './groups-that-reach.ts';

/**
 * Who belongs to the largest component before and no longer does after: in the groups in which they
 * are left, larger ones first; ids in the order of the network. Who is gone is not cut off.
 */
export function cutOffBetween(before: Network, after: Network): ActorId[][] {
  return fallenOff(groupsThatReach(before)([]), groupsThatReach(after)([]));
}

/** Of the groups after, those but the largest with somebody of the largest before. */
export function fallenOff(
  [largest = []]: readonly ActorId[][],
  [, ...others]: readonly ActorId[][],
): ActorId[][] {
  const known = new Set(largest);
  return others.filter((members) => members.some((id) => known.has(id)));
}
