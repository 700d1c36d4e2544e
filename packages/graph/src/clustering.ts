import { degree } from './degree.ts';
import type { Neighbours } from './network.ts';
import { tiesAmongNeighbours } from './ties-among-neighbours.ts';

/**
 * Whether those who are tied with an actor are tied among each other.
 *
 * The share of its k(k−1)/2 pairs of neighbours that are tied. Watts, D. J., Strogatz, S. H. (1998):
 * Collective dynamics of ‘small-world’ networks. Nature 393, 440–442. Below two neighbours: 0.
 *
 * One share an actor, 0 to 1. Give `around`. Time O(Σ d²) at most.
 */
export function localClustering(
  around: Neighbours,
  among: Float64Array = tiesAmongNeighbours(around),
): Float64Array {
  const degrees = degree(around);
  return among.map((ties, actor) =>
    degrees[actor] < 2 ? 0 : ties / ((degrees[actor] * (degrees[actor] - 1)) / 2),
  );
}

/** The mean of all actors' local clustering, isolates and ends counting 0; `null` without actors. */
export function averageLocalClustering(local: Float64Array): number | null {
  if (local.length === 0) return null;
  return local.reduce((sum, own) => sum + own, 0) / local.length;
}

/**
 * Of all paths of two ties the share that is closed to a triangle: 3 · triangles / connected triples.
 * `null` where nobody has two neighbours. Newman, M. E. J., Watts, D. J., Strogatz, S. H. (2002):
 * Random graph models of social networks. PNAS 99, 2566–2572. Time O(Σ d²) at most.
 */
export function transitivity(
  around: Neighbours,
  among: Float64Array = tiesAmongNeighbours(around),
): number | null {
  const triples = degree(around).reduce((sum, ties) => sum + (ties * (ties - 1)) / 2, 0);
  if (triples === 0) return null;
  return among.reduce((sum, ties) => sum + ties, 0) / triples;
}
