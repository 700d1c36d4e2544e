import type { Network } from './network.ts';
import type { PathSums } from './paths/path-sums.ts';

/**
 * How near an actor is to those it reaches, weighed by how many of all others these are, so that a
 * pair of its own does not count as near to everybody.
 *
 * C(v) = r/(n−1) · r/Σd, r the number of others it reaches, d the steps to them, outbound when
 * directed. Wasserman, S., Faust, K. (1994): Social Network Analysis, p. 201 (5.22). Isolates: 0.
 *
 * One number an actor, 0 to 1. Time O(n) from the sums, O(n · m) with them.
 */
export function closeness({ ids }: Network, { reached, distance }: PathSums): Float64Array {
  return distance.map((sum, actor) =>
    sum === 0 ? 0 : (reached[actor] / (ids.length - 1)) * (reached[actor] / sum),
  );
}
