import type { Neighbours } from './network.ts';

/**
 * Whom an actor reaches over at most one other: the share of the n−1 others within two steps.
 * Give `around`. One share an actor, 0 to 1; alone in the network: 0. Time O(Σ d²). Isolates: 0.
 */
export function reachInTwo({ starts, targets }: Neighbours): Float64Array {
  const actors = starts.length - 1;
  const metFrom = new Int32Array(actors).fill(-1);
  const shares = new Float64Array(actors);
  for (let actor = 0; actor < actors; actor += 1) {
    metFrom[actor] = actor;
    let met = 0;
    for (let arc = starts[actor]; arc < starts[actor + 1]; arc += 1) {
      const neighbour = targets[arc];
      if (metFrom[neighbour] !== actor) met += 1;
      metFrom[neighbour] = actor;
      for (let next = starts[neighbour]; next < starts[neighbour + 1]; next += 1) {
        if (metFrom[targets[next]] !== actor) met += 1;
        metFrom[targets[next]] = actor;
      }
    }
    shares[actor] = actors > 1 ? met / (actors - 1) : 0;
  }
  return shares;
}
