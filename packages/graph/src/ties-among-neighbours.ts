import type { Neighbours } from './network.ts';

/**
 * For each actor, how many ties there are among its neighbours; each is a triangle. Give `around`.
 *
 * Triangles are met once, from their lowest actor. Time O(Σ d²) at most, memory O(n).
 */
export function tiesAmongNeighbours({ starts, targets }: Neighbours): Float64Array {
  const actors = starts.length - 1;
  const among = new Float64Array(actors);
  const neighbourOf = new Int32Array(actors).fill(-1);
  for (let low = 0; low < actors; low += 1) {
    const end = starts[low + 1];
    for (let arc = starts[low]; arc < end; arc += 1) neighbourOf[targets[arc]] = low;
    for (let arc = starts[low]; arc < end; arc += 1) {
      const middle = targets[arc];
      if (middle < low) continue;
      for (let next = starts[middle]; next < starts[middle + 1]; next += 1) {
        const high = targets[next];
        if (high <= middle || neighbourOf[high] !== low) continue;
        among[low] += 1;
        among[middle] += 1;
        among[high] += 1;
      }
    }
  }
  return among;
}
