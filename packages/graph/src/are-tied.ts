import type { Neighbours } from './network.ts';

/** Whether `to` is among the neighbours of `from`. Time O(log d). */
export function areTied(neighbours: Neighbours, from: number, to: number): boolean {
  return placeOfTie(neighbours, from, to) >= 0;
}

/** Where in `targets` the neighbour `to` of `from` stands, −1 where it is none. Time O(log d). */
export function placeOfTie({ starts, targets }: Neighbours, from: number, to: number): number {
  let low = starts[from];
  let high = starts[from + 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (targets[middle] < to) low = middle + 1;
    else high = middle;
  }
  return low < starts[from + 1] && targets[low] === to ? low : -1;
}
