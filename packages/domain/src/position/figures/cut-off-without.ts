import { components } from '@augenhoehe/graph';
import type { ActorId } from '../../contract/index.ts';
import type { Network } from '../network.ts';
import { graphOf } from './graph-of.ts';

export type CutOff = (gone: readonly ActorId[]) => ActorId[][];

/**
 * Tells who would be cut off if some actors dropped out: the groups that belong to the largest
 * component today and would then no longer. Larger groups first; ids in the order of the network.
 */
export function cutOffIn(network: Network): CutOff {
  const { around } = graphOf(network);
  const ids = network.actors.map(({ id }) => id);
  const [today = []] = components(around);
  const largest = new Set(today);
  return (gone) => {
    const isGone = Uint8Array.from(ids, (id) => (gone.includes(id) ? 1 : 0));
    const [, ...others] = components(around, isGone);
    return others
      .filter((members) => members.some((place) => largest.has(place)))
      .map((members) => members.flatMap((place) => ids[place] ?? []));
  };
}

/** Who would be cut off if these actors dropped out. */
export function cutOffWithout(network: Network, gone: readonly ActorId[]): ActorId[][] {
  return cutOffIn(network)(gone);
}
