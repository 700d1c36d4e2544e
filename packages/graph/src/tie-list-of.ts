import type { Neighbours } from './network.ts';
import type { TieList } from './tie-list.ts';

export interface TieColumns extends TieList {
  readonly from: number[];
  readonly to: number[];
  readonly weights: number[] | null;
}

/** Each tie once, the lower actor first, in ascending order. Give `around`. Time O(n + m). */
export function tieListOf({ starts, targets, weights }: Neighbours): TieColumns {
  const from: number[] = [];
  const to: number[] = [];
  const kept: number[] = [];
  for (let actor = 0; actor < starts.length - 1; actor += 1) {
    for (let arc = starts[actor]; arc < starts[actor + 1]; arc += 1) {
      if (targets[arc] < actor) continue;
      from.push(actor);
      to.push(targets[arc]);
      if (weights !== null) kept.push(weights[arc]);
    }
  }
  return { from, to, weights: weights === null ? null : kept };
}
