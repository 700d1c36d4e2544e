import {
  components,
  distances,
  isolates,
  pathSumsOf,
  reachInTwo,
  weakPoints,
} from '@augenhoehe/graph';
import type { ActorId } from '../../contract/index.ts';
import type { NetworkAnalysis } from '../figures/analysis-contract.ts';
import { graphOf } from '../figures/graph-of.ts';
import type { Network } from '../network.ts';

/** What of an analysis a draft is judged by; a whole analysis says it too. */
export interface DraftFigures {
  readonly network: Pick<
    NetworkAnalysis['network'],
    'actors' | 'ties' | 'components' | 'isolates' | 'reachablePairs' | 'meanDistance' | 'cutpoints'
  >;
  readonly actors: readonly Pick<NetworkAnalysis['actors'][number], 'id' | 'reach2'>[];
}

/** Only the figures that are shown, as each step asks for them anew. Time O(n · m). */
export function draftFigures(network: Network): DraftFigures {
  const graph = graphOf(network);
  const { around, tieCount } = graph;
  const ids = network.actors.map(({ id }) => id);
  const { reachablePairs, meanDistance } = distances(graph, pathSumsOf(graph));
  const reach = reachInTwo(around);

  function idsAt(places: Iterable<number>): ActorId[] {
    const chosen = new Set(places);
    return ids.filter((_, place) => chosen.has(place));
  }
  return {
    network: {
      actors: ids.length,
      ties: tieCount,
      components: components(around).map((members) => members.length),
      isolates: idsAt(isolates(around)),
      reachablePairs,
      meanDistance,
      cutpoints: idsAt(weakPoints(around).cutpoints),
    },
    actors: ids.map((id, place) => ({ id, reach2: reach[place] ?? 0 })),
  };
}
