import { analyse } from '@augenhoehe/graph';
import { groupOfActorType } from '../../catalogue/index.ts';
import type { Network } from '../network.ts';
import { NetworkAnalysis } from './analysis-contract.ts';
import { graphOf } from './graph-of.ts';

/** All figures of the network; those of actors in the order of the network. */
export function analyseNetwork(network: Network): NetworkAnalysis {
  return NetworkAnalysis.parse(analyse(graphOf(network), { groups: groupsOf(network) }));
}

/** The group of each actor's type, over which the E–I index is told. */
export function groupsOf({ actors }: Network): (string | null)[] {
  return actors.map(({ type }) => (type === null ? null : groupOfActorType(type)));
}
