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
  if (walk.steps[to] > longest) return null;
  const ground = { neighbours, walk, to };
  const { worth } = waysOn(ground, { atEnd: Infinity, with: Math.min });
  const weakest = worth[from];
  const { onTo } = waysOn(ground, {
    atEnd: 0,
    with: (rest, strength) => (strength < weakest ? -1 : rest + strength),
  });
  const path = [from];
  for (let actor = from; actor !== to; path.push(actor)) actor = onTo[actor];
  return path;
}

/** By so small a part sums of the same ties may differ, whatever the ties weigh. */
const rounding = 1e-12;

interface Ground {
  readonly neighbours: Neighbours;
  readonly walk: Walk;
  readonly to: number;
}

/** What a way is worth, at its end and with each tie before; below 0 none. */
interface Worth {
  readonly atEnd: number;
  readonly with: (rest: number, strength: number) => number;
}

/** For each actor nearer than the end, what the best way on is worth and over whom it leads first. */
function waysOn({ neighbours, walk, to }: Ground, worthOf: Worth) {
  const { starts, targets, weights } = neighbours;
  const { steps, order, levelStarts } = walk;
  const worth = new Float64Array(steps.length).fill(-1);
  const onTo = new Int32Array(steps.length).fill(-1);
  worth[to] = worthOf.atEnd;
  for (let place = levelStarts[steps[to]] - 1; place >= 0; place -= 1) {
    const actor = order[place];
    for (let arc = starts[actor]; arc < starts[actor + 1]; arc += 1) {
      const next = targets[arc];
      if (steps[next] !== steps[actor] + 1 || worth[next] < 0) continue;
      const found = worthOf.with(worth[next], weights === null ? 1 : weights[arc]);
      if (found <= worth[actor] * (1 + rounding)) continue;
      worth[actor] = found;
      onTo[actor] = next;
    }
  }
  return { worth, onTo };
}
