import type { Network } from './network.ts';

/**
 * How many of all possible ties exist: m / (n(n−1)/2), directed m / (n(n−1)).
 *
 * A share, 0 to 1; `null` below two actors, where no tie is possible. Larger networks are less dense
 * by nature: show it beside n only. Time O(1). Isolates count among the actors.
 */
export function density({ ids, directed, tieCount }: Network): number | null {
  const pairs = ids.length * (ids.length - 1);
  if (pairs === 0) return null;
  return tieCount / (directed ? pairs : pairs / 2);
}
