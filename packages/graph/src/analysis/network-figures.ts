import {
  betweennessCentralization,
  closenessCentralization,
  degreeCentralization,
  inDegreeCentralization,
  outDegreeCentralization,
} from '../centralization.ts';
import { averageLocalClustering, transitivity } from '../clustering.ts';
import { components } from '../components.ts';
import { isolates } from '../degree.ts';
import { density } from '../density.ts';
import { distanceFragmentation } from '../distance-fragmentation.ts';
import { distances } from '../distances.ts';
import { eiIndex } from '../ei-index.ts';
import { fragmentation } from '../fragmentation.ts';
import { reciprocity } from '../reciprocity.ts';
import type { NetworkFigures } from './analysis.ts';
import type { AnalysisParts } from './analysis-parts.ts';
import { keyPlayerFigures } from './key-player-figures.ts';

/** The figures of a network as a whole. */
export function networkFigures(parts: AnalysisParts): NetworkFigures {
  const { network, division, weak, groups } = parts;
  const { ids, directed, tieCount, around } = network;
  const returned = reciprocity(network);
  return {
    actors: ids.length,
    ties: tieCount,
    directed,
    density: density(network),
    components: components(around).map((members) => members.length),
    isolates: isolates(around).map((actor) => ids[actor]),
    ...pathFigures(parts),
    degreeCentralization: degreeCentralization(network),
    inDegreeCentralization: inDegreeCentralization(network),
    outDegreeCentralization: outDegreeCentralization(network),
    reciprocityDyad: returned.dyad,
    reciprocityArc: returned.arc,
    averageLocalClustering: averageLocalClustering(parts.localClustering),
    transitivity: transitivity(around, parts.among),
    ...fragmentationFigures(parts),
    cutpoints: weak.cutpoints.map((actor) => ids[actor]),
    bridges: weak.bridges.map(([a, b]) => [ids[a], ids[b]]),
    eiIndex: groups && eiIndex(around, groups),
    modularity: division.modularity,
    communities: division.groups.map((members) => members.map((actor) => ids[actor])),
    keyPlayers: keyPlayerFigures(parts),
  };
}

function pathFigures({ network, sums, betweenness, closeness }: AnalysisParts) {
  const told = distances(network, sums.along);
  const { reachablePairs } = told;
  return {
    ...told,
    betweennessCentralization: betweennessCentralization(network, betweenness),
    closenessCentralization: closenessCentralization(network, { closeness, reachablePairs }),
  };
}

function fragmentationFigures({ network, sums }: AnalysisParts) {
  const share = fragmentation(network.around);
  return {
    fragmentation: share,
    distanceFragmentation: distanceFragmentation(sums.around),
    connectedness: share === null ? null : 1 - share,
  };
}
