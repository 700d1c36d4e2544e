import type { ActorId } from '../../contract/index.ts';
import type { Network } from '../network.ts';
import { fallenOff } from './cut-off-between.ts';
import { groupsThatReach } from './groups-that-reach.ts';

export type CutOff = (gone: readonly ActorId[]) => ActorId[][];

/**
 * Tells who would be cut off if some actors dropped out: the groups that belong to the largest
 * component today and would then no longer. Larger groups first; ids in the order of the network.
 */
export function cutOffIn(network: Network): CutOff {
  const groups = groupsThatReach(network);
  const today = groups([]);
  return (gone) => fallenOff(today, groups(gone));
}

/** Who would be cut off if these actors dropped out. */
export function cutOffWithout(network: Network, gone: readonly ActorId[]): ActorId[][] {
  return cutOffIn(network)(gone);
}
