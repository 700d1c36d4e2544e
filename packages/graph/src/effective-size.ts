import { degree } from './degree.ts';
import type { Neighbours } from './network.ts';
import { tiesAmongNeighbours } from './ties-among-neighbours.ts';

/**
 * How many neighbours bring an actor something of their own, not what other neighbours bring too.
 *
 * k − 2t/k, k neighbours with t ties among them; binary and undirected. Borgatti, S. P. (1997):
 * Structural holes: unpacking Burt’s redundancy measures. Connections 20(1), 35–38. Isolates: `null`.
 *
 * One number an actor, 1 to k. Give `around`. Time O(Σ d²) at most.
 */
export function effectiveSize(
  around: Neighbours,
  among: Float64Array = tiesAmongNeighbours(around),
): (number | null)[] {
  const degrees = degree(around);
  return Array.from(among, (ties, actor) =>
    degrees[actor] === 0 ? null : degrees[actor] - (2 * ties) / degrees[actor],
  );
}
