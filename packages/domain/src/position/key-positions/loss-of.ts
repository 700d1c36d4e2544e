import { type DistancesWithout, distancesWithout } from '@augenhoehe/graph';
import type { ActorId } from '../../contract/index.ts';
import { cutOffWithout } from '../figures/cut-off-without.ts';
import { graphOf } from '../figures/graph-of.ts';
import type { Network } from '../network.ts';

export interface Loss {
  /** Larger groups first. */
  readonly cutOff: readonly (readonly ActorId[])[];
  /** `null` where the network is too large to compare every pair beside the page. */
  readonly distances: DistancesWithout | null;
}

/** Above it, comparing all pairs would hold up the page. */
export const mostForDistances = 1000;

/** What the network would lose if these actors dropped out. */
export function lossOf(network: Network, gone: readonly ActorId[]): Loss {
  return {
    cutOff: cutOffWithout(network, gone),
    distances:
      network.actors.length > mostForDistances
        ? null
        : distancesWithout(
            graphOf(network).around,
            Uint8Array.from(network.actors, ({ id }) => (gone.includes(id) ? 1 : 0)),
          ),
  };
}
