import { betweenness } from '../betweenness.ts';
import { closeness } from '../closeness.ts';
import { localClustering } from '../clustering.ts';
import { communities } from '../communities/communities.ts';
import { weakPoints } from '../weak-points.ts';
import type { Network } from '../network.ts';
import { pathSumsOf } from '../paths/path-sums-of.ts';
import { tiesAmongNeighbours } from '../ties-among-neighbours.ts';
import { withoutDirections } from '../without-directions.ts';
import { actorFigures } from './actor-figures.ts';
import type { Analysis } from './analysis.ts';
import { networkFigures } from './network-figures.ts';
import type { NetworkSums } from './network-sums.ts';

export interface AnalysisInput {
  /** The group of each actor, for `eiIndex`. */
  readonly groups?: readonly (string | null)[];
  /** The sums of the paths, where somebody has them already. */
  readonly sums?: NetworkSums;
}

/**
 * All figures of a network and its actors at once, each meaning what its own measure says. Ties count
 * as there or not there; weights only say which ties make communities.
 *
 * Time O(n · m), with up to 100 actors O(n³ · m / 32) for the sets of key players.
 */
export function analyse(network: Network, input: AnalysisInput = {}): Analysis {
  const sums = input.sums ?? sumsOf(network);
  const among = tiesAmongNeighbours(network.around);
  const parts = {
    network,
    sums,
    among,
    betweenness: betweenness(network, sums.along),
    closeness: closeness(network, sums.along),
    localClustering: localClustering(network.around, among),
    division: communities(network.around),
    weak: weakPoints(network.around),
    groups: input.groups ?? null,
  };
  return { network: networkFigures(parts), actors: actorFigures(parts) };
}

function sumsOf(network: Network): NetworkSums {
  const along = pathSumsOf(network);
  return { along, around: network.directed ? pathSumsOf(withoutDirections(network)) : along };
}
