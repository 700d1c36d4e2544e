import type { Network } from '../network.ts';
import { addPathSums, emptyPathSums, type PathSums, stretchesOf } from './path-sums.ts';
import { roomForStretches, sumStretch } from './sum-stretch.ts';

/**
 * The sums of all shortest paths, on one core.
 *
 * Time O(n · m), memory O(n + m). Isolates reach nobody and are on nobody's path.
 */
export function pathSumsOf(network: Network): PathSums {
  const sums = emptyPathSums(network.ids.length);
  const room = roomForStretches(network);
  for (const stretch of stretchesOf(network)) {
    addPathSums(sums, sumStretch(network, stretch, room));
  }
  return sums;
}
