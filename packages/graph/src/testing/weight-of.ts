import type { Neighbours } from '../network.ts';

/** The weight of a tie, 1 where ties have none; Infinity where there is no tie. */
export function weightOf({ starts, targets, weights }: Neighbours, from: number, to: number) {
  const place = targets.subarray(0, starts[from + 1]).indexOf(to, starts[from]);
  if (place < 0) return Infinity;
  return weights === null ? 1 : weights[place];
}
