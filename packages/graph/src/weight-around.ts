import type { Neighbours } from './network.ts';

/** The weights of an actor's ties together; without weights their number. Time O(d). */
export function weightAround({ starts, weights }: Neighbours, actor: number): number {
  if (weights === null) return starts[actor + 1] - starts[actor];
  let sum = 0;
  for (let arc = starts[actor]; arc < starts[actor + 1]; arc += 1) sum += weights[arc];
  return sum;
}
