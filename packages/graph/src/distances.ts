import type { Network } from './network.ts';
import type { PathSums } from './paths/path-sums.ts';

/** How far the actors of a network are from each other. */
export interface Distances {
  /** Pairs that reach each other; directed: ordered pairs of which the first reaches the second. */
  readonly reachablePairs: number;
  /** Mean steps of these pairs; `null` where there is none. */
  readonly meanDistance: number | null;
  /** Most steps of these pairs; `null` where there is none. */
  readonly diameter: number | null;
}

/**
 * Mean and longest of the shortest paths, among those who reach each other at all: beside it belongs
 * the number of such pairs. Time O(n) from the sums, O(n · m) with them. Isolates reach nobody.
 */
export function distances(
  { directed }: Pick<Network, 'directed'>,
  { reached, distance, longest }: PathSums,
): Distances {
  const ordered = reached.reduce((sum, own) => sum + own, 0);
  const reachablePairs = directed ? ordered : ordered / 2;
  if (ordered === 0) return { reachablePairs, meanDistance: null, diameter: null };
  const steps = distance.reduce((sum, own) => sum + own, 0);
  return { reachablePairs, meanDistance: steps / ordered, diameter: longest };
}
