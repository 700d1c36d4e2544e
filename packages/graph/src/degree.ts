import type { Neighbours } from './network.ts';

/**
 * With how many others an actor is tied. Give `around` for neighbours whichever way, `in` or `out`
 * for one way. Freeman, L. C. (1979): Centrality in social networks. Social Networks 1, 215–239.
 *
 * One count an actor. Time O(n). Isolates: 0.
 */
export function degree({ starts }: Neighbours): Int32Array {
  return Int32Array.from({ length: starts.length - 1 }, (_, actor) => {
    return starts[actor + 1] - starts[actor];
  });
}

/** The actors without any tie, ascending. Time O(n). */
export function isolates(neighbours: Neighbours): number[] {
  return [...degree(neighbours).entries()].filter(([, ties]) => ties === 0).map(([actor]) => actor);
}
