import { degree } from './degree.ts';
import type { Neighbours } from './network.ts';

/**
 * How deep an actor sits in the network: the largest k such that it belongs to a group in which
 * everybody is tied with at least k others of the group.
 *
 * Seidman, S. B. (1983): Network structure and minimum degree. Social Networks 5, 269–287; computed
 * after Batagelj, V., Zaveršnik, M. (2003): An O(m) algorithm for cores decomposition of networks.
 * Isolates: 0.
 *
 * One count an actor. Give `around`. Time O(n + m).
 */
export function core({ starts, targets, weights }: Neighbours): Int32Array {
  const left = degree({ starts, targets, weights });
  const line = lineByTies(left);
  const { order, place, begins } = line;
  for (const actor of order) {
    for (let arc = starts[actor]; arc < starts[actor + 1]; arc += 1) {
      const neighbour = targets[arc];
      if (left[neighbour] <= left[actor]) continue;
      const first = begins[left[neighbour]];
      const other = order[first];
      order[place[neighbour]] = other;
      place[other] = place[neighbour];
      order[first] = neighbour;
      place[neighbour] = first;
      begins[left[neighbour]] += 1;
      left[neighbour] -= 1;
    }
  }
  return left;
}

/** Actors by their number of ties, and where each number begins. */
function lineByTies(ties: Int32Array) {
  const begins = new Int32Array(ties.reduce((most, own) => Math.max(most, own), 0) + 2);
  for (const own of ties) begins[own + 1] += 1;
  for (let number = 1; number < begins.length; number += 1) begins[number] += begins[number - 1];
  const free = begins.slice();
  const order = new Int32Array(ties.length);
  const place = new Int32Array(ties.length);
  for (let actor = 0; actor < ties.length; actor += 1) {
    place[actor] = free[ties[actor]];
    free[ties[actor]] += 1;
    order[place[actor]] = actor;
  }
  return { order, place, begins };
}
