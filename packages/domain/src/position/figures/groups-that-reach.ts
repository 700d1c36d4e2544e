import { components } from '@augenhoehe/graph';
import type { ActorId } from '../../contract/index.ts';
import type { Network } from '../network.ts';
import { graphOf } from './graph-of.ts';

/** Tells who of those who are not gone reach each other. */
export type GroupsThatReach = (gone: readonly ActorId[]) => ActorId[][];

/** Larger groups first; ids in the order of the network. */
export function groupsThatReach(network: Network): GroupsThatReach {
  const { around } = graphOf(network);
  const ids = network.actors.map(({ id }) => id);
  return (gone) => {
    const isGone = Uint8Array.from(ids, (id) => (gone.includes(id) ? 1 : 0));
    return components(around, isGone).map((members) =>
      members.flatMap((place) => ids[place] ?? []),
    );
  };
}
