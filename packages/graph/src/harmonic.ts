import type { Network } from './network.ts';
import type { PathSums } from './paths/path-sums.ts';

/**
 * How near an actor is to all others, where somebody out of reach counts nothing.
 *
 * H(v) = Σ 1/d / (n−1), outbound when directed. Marchiori, M., Latora, V. (2000): Harmony in the
 * small-world. Physica A 285, 539–546. Isolates: 0.
 *
 * One number an actor, 0 to 1. Time O(n) from the sums, O(n · m) with them.
 */
export function harmonic({ ids }: Network, { inverseDistance }: PathSums): Float64Array {
  return inverseDistance.map((sum) => (ids.length > 1 ? sum / (ids.length - 1) : 0));
}
