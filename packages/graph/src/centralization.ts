import { degree } from './degree.ts';
import type { Network } from './network.ts';

/**
 * How far a network turns around one actor: Σ (max − cᵢ) over the largest such sum that a network of
 * n actors can have (a star). 0 where all are alike, 1 in a star.
 *
 * Freeman, L. C. (1979): Centrality in social networks: conceptual clarification. Social Networks 1,
 * 215–239. Ties count as there or not there; weights have no say.
 */
function centralization(figures: ArrayLike<number>, largest: number): number | null {
  if (figures.length === 0 || largest <= 0) return null;
  let most = -Infinity;
  for (let actor = 0; actor < figures.length; actor += 1) most = Math.max(most, figures[actor]);
  let sum = 0;
  for (let actor = 0; actor < figures.length; actor += 1) sum += most - figures[actor];
  return sum / largest;
}

/** By the number of neighbours, of (n−1)(n−2). `null` below three actors. Time O(n). */
export function degreeCentralization({ ids, around }: Network): number | null {
  return centralization(degree(around), (ids.length - 1) * (ids.length - 2));
}

/** By the arrows that arrive, of (n−1)². `null` when undirected or below two actors. Time O(n). */
export function inDegreeCentralization(network: Network): number | null {
  if (!network.directed) return null;
  return centralization(degree(network.in), (network.ids.length - 1) ** 2);
}

/** By the arrows that leave, of (n−1)². `null` when undirected or below two actors. Time O(n). */
export function outDegreeCentralization(network: Network): number | null {
  if (!network.directed) return null;
  return centralization(degree(network.out), (network.ids.length - 1) ** 2);
}

/**
 * By raw betweenness, of (n−1)²(n−2)/2, directed (n−1)²(n−2). `null` below three actors. Time O(n).
 */
export function betweennessCentralization(
  { ids, directed }: Network,
  raw: Float64Array,
): number | null {
  const ordered = (ids.length - 1) ** 2 * (ids.length - 2);
  return centralization(raw, directed ? ordered : ordered / 2);
}

/**
 * By closeness, of (n−1)(n−2)/(2n−3). `null` when directed, when not everybody reaches everybody, or
 * below three actors. Time O(n).
 */
export function closenessCentralization(
  { ids, directed }: Network,
  { closeness, reachablePairs }: { closeness: Float64Array; reachablePairs: number },
): number | null {
  const n = ids.length;
  if (directed || reachablePairs < (n * (n - 1)) / 2) return null;
  return centralization(closeness, ((n - 1) * (n - 2)) / (2 * n - 3));
}
