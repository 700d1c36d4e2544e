import { depthFirst } from '../depth-first.ts';
import type { Neighbours } from '../network.ts';

/**
 * For every actor: how many ordered pairs of others would still reach each other if it, too, were
 * gone besides those with `gone` 1. All in one search: below a cutpoint the sizes of what it cuts off
 * are known when the search leaves it. Time O(n + m).
 *
 * For those who are gone already: Infinity.
 */
export function joinedWithout(around: Neighbours, gone: Uint8Array): Float64Array {
  const { order, entered, parent, lowest } = depthFirst(around, gone);
  const below = new Float64Array(gone.length).fill(1);
  const cutOff = new Float64Array(gone.length);
  const joinedByCut = new Float64Array(gone.length);
  const size = new Float64Array(gone.length);
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const actor = order[place];
    const above = parent[actor];
    if (above < 0) continue;
    below[above] += below[actor];
    if (lowest[actor] < entered[above]) continue;
    cutOff[above] += below[actor];
    joinedByCut[above] += pairs(below[actor]);
  }
  let joined = 0;
  for (const actor of order) {
    size[actor] = parent[actor] < 0 ? below[actor] : size[parent[actor]];
    if (parent[actor] < 0) joined += pairs(below[actor]);
  }
  const without = new Float64Array(gone.length).fill(Infinity);
  for (const actor of order) {
    const rest = size[actor] - 1 - cutOff[actor];
    without[actor] = joined - pairs(size[actor]) + joinedByCut[actor] + pairs(rest);
  }
  return without;
}

function pairs(size: number): number {
  return size * (size - 1);
}
