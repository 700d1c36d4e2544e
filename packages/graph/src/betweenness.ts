import type { Network } from './network.ts';
import type { PathSums } from './paths/path-sums.ts';

/**
 * How often an actor lies between two others: over all pairs of others, the share of their shortest
 * paths that run through it.
 *
 * C(v) = Σ σ(s,t|v) / σ(s,t) over pairs s ≠ v ≠ t, unordered pairs when undirected, ordered ones
 * along the arrows when directed. Freeman, L. C. (1977): A set of measures of centrality based on
 * betweenness. Sociometry 40(1), 35–41. Isolates and ends: 0.
 *
 * One number an actor, in pairs. Time O(n) from the sums, O(n · m) with them.
 */
export function betweenness({ directed }: Network, { dependency }: PathSums): Float64Array {
  return directed ? dependency.slice() : dependency.map((pairs) => pairs / 2);
}

/**
 * The betweenness as a share, 0 to 1, of the pairs of others: (n−1)(n−2)/2, directed (n−1)(n−2).
 * `null` below three actors, where there is no pair of others.
 */
export function normalizedBetweenness(network: Network, raw: Float64Array): Float64Array | null {
  if (network.ids.length < 3) return null;
  const pairs = pairsOfOthers(network);
  return raw.map((own) => own / pairs);
}

function pairsOfOthers({ ids, directed }: Network): number {
  const ordered = (ids.length - 1) * (ids.length - 2);
  return directed ? ordered : ordered / 2;
}
