import type { Neighbours } from '../network.ts';
import { forget, roomFor, type Walk, walkFrom } from '../paths/walk.ts';
import { withoutActors } from '../without-actors.ts';

/** How near all are to each other, and how much of that hangs on each. */
export interface MostLost {
  /** The sum of 1 / distance over ordered pairs. */
  readonly sum: number;
  /**
   * For each actor, what the sum loses at most by its removal, alone or beside others: what its own
   * pairs have, and of every pair of others what share of the shortest paths runs through it. A pair
   * comes to be farther apart only when all these paths are cut, so that the shares of those who cut
   * them add up to 1 at least: the bounds of several actors may be added.
   */
  readonly most: Float64Array;
}

/** Time O(n · m), as for betweenness. Those who are `gone` are treated as if they were not there. */
export function mostLost(around: Neighbours, gone: Uint8Array): MostLost {
  const rows = withoutActors(around, gone);
  const walk = roomFor(rows);
  const most = new Float64Array(gone.length);
  const shares = new Float64Array(gone.length);
  let sum = 0;
  for (let source = 0; source < gone.length; source += 1) {
    const longest = walkFrom(source, rows, walk);
    const met = walk.levelStarts[longest + 1];
    let own = 0;
    for (let place = 1; place < met; place += 1) own += 1 / walk.steps[walk.order[place]];
    sum += own;
    most[source] += 2 * own;
    addShares(most, walk, { met, shares });
    forget(walk, met);
  }
  return { sum, most };
}

interface Way {
  readonly met: number;
  /** Room for one number an actor. */
  readonly shares: Float64Array;
}

function addShares(most: Float64Array, walk: Walk, { met, shares }: Way): void {
  const { steps, paths, order, successorEnds, successors } = walk;
  for (let place = met - 1; place > 0; place -= 1) {
    const actor = order[place];
    let share = 0;
    for (let next = successorEnds[place - 1]; next < successorEnds[place]; next += 1) {
      share += shares[successors[next]];
    }
    const through = share * paths[actor];
    most[actor] += through;
    shares[actor] = (1 / steps[actor] + through) / paths[actor];
  }
}
