import type { Neighbours } from './network.ts';

/** Whether `to` is among the neighbours of `from`. Time O(log d). */
export function areTied({ starts, targets }: Neighbours, from: number, to: number): boolean {
  let low = starts[from];
  let high = starts[from + 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (targets[middle] < to) low = middle + 1;
    else high = middle;
  }
  return low < starts[from + 1] && targets[low] === to;
}
