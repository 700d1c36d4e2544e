import type { Neighbours } from './network.ts';
import { roomFor, type Walk, walkFrom } from './paths/walk.ts';

/**
 * One way with the fewest steps from one actor to another, both included; of those the way whose
 * weakest tie is strongest, then the one whose ties are strongest together, then the one over the
 * first actors. `null` where there is none.
 *
 * Give `around`, or `out` to follow the arrows. Time O(m).
 */
export function shortestPath(neighbours: Neighbours, from: number, to: number): number[] | null {
  if (from === to) return [from];
  const walk = roomFor(neighbours);
  const longest = walkFrom(from, neighbours, walk);
  const steps = walk.steps[to];
  if (steps > longest) return null;
  const comeFrom = bestWays(neighbours, walk, walk.levelStarts[steps]);
  const path = [to];
  while (path[0] !== from) path.unshift(comeFrom[path[0]]);
  return path;
}

/** For each actor met, over whom the best way leads there. Looks at the first `places` of the walk. */
function bestWays(neighbours: Neighbours, { steps, order }: Walk, places: number): Int32Array {
  const { starts, targets, weights } = neighbours;
  const comeFrom = new Int32Array(steps.length).fill(-1);
  const weakest = new Float64Array(steps.length).fill(-1);
  const together = new Float64Array(steps.length);
  weakest[order[0]] = Infinity;
  for (const actor of order.subarray(0, places).toSorted((a, b) => steps[a] - steps[b] || a - b)) {
    for (let arc = starts[actor]; arc < starts[actor + 1]; arc += 1) {
      const next = targets[arc];
      if (steps[next] !== steps[actor] + 1) continue;
      const strength = weights === null ? 1 : weights[arc];
      const least = Math.min(weakest[actor], strength);
      const sum = together[actor] + strength;
      const isBetter = least > weakest[next] || (least === weakest[next] && sum > together[next]);
      if (!isBetter) continue;
      weakest[next] = least;
      together[next] = sum;
      comeFrom[next] = actor;
    }
  }
  return comeFrom;
}
