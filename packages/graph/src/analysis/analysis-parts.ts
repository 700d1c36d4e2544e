import type { Communities } from '../communities/communities.ts';
import type { WeakPoints } from '../weak-points.ts';
import type { Network } from '../network.ts';
import type { NetworkSums } from './network-sums.ts';

/** What several figures rest on. */
export interface AnalysisParts {
  readonly network: Network;
  readonly sums: NetworkSums;
  /** For each actor, the ties among its neighbours. */
  readonly among: Float64Array;
  /** In pairs. */
  readonly betweenness: Float64Array;
  readonly closeness: Float64Array;
  readonly localClustering: Float64Array;
  readonly division: Communities;
  readonly weak: WeakPoints;
  readonly groups: readonly (string | null)[] | null;
}
