import type { Neighbours } from '../network.ts';

/**
 * Room for one walk over a network, used again for every source. Lists have a place to spare behind
 * their end, where what is not to be kept is written.
 */
export interface Walk {
  /** Steps from the source, `unseen` for whom the walk has not met. */
  readonly steps: Int32Array;
  /** Number of shortest paths from the source; 0 for whom the walk has not met. */
  readonly paths: Float64Array;
  /** Actors in the order they were met, the source first. */
  readonly order: Int32Array;
  /** Where in `successors` those of the n-th actor of `order` end. */
  readonly successorEnds: Int32Array;
  /** For each actor of `order` in turn, its neighbours that are one step further from the source. */
  readonly successors: Int32Array;
  /** For each of `successors`, whose it is. */
  readonly predecessors: Int32Array;
  /** Places in `order` where each number of steps begins: `levelStarts[1]` is 1. */
  readonly levelStarts: Int32Array;
}

const unseen = 0x7fffffff;

export function roomFor({ starts, targets }: Neighbours): Walk {
  const actors = starts.length - 1;
  return {
    steps: new Int32Array(actors).fill(unseen),
    paths: new Float64Array(actors),
    order: new Int32Array(actors + 1),
    successorEnds: new Int32Array(actors),
    successors: new Int32Array(targets.length + 1),
    predecessors: new Int32Array(targets.length + 1),
    levelStarts: new Int32Array(actors + 2),
  };
}

/**
 * Meets everybody whom the source reaches, nearest first, and counts the shortest paths to them.
 * Returns the longest distance; `levelStarts[that + 1]` is how many were met. Time O(m).
 *
 * Whether a neighbour is further away, and whether it is new, is anybody's guess and would be guessed
 * wrongly by the processor as often as not. So every neighbour is written to the end of the list, and
 * the end moves on by the answer, 0 or 1.
 */
export function walkFrom(source: number, { starts, targets }: Neighbours, walk: Walk): number {
  const { steps, paths, order, successorEnds, successors, predecessors, levelStarts } = walk;
  steps[source] = 0;
  paths[source] = 1;
  order[0] = source;
  let met = 1;
  let found = 0;
  let level = 0;
  let place = 0;
  while (place < met) {
    levelStarts[level] = place;
    const further = level + 1;
    let foundEnd = found;
    for (const levelEnd = met; place < levelEnd; place += 1) {
      const actor = order[place];
      const end = starts[actor + 1];
      for (let arc = starts[actor]; arc < end; arc += 1) {
        const next = targets[arc];
        successors[foundEnd] = next;
        predecessors[foundEnd] = actor;
        foundEnd += (level - steps[next]) >>> 31;
      }
      successorEnds[place] = foundEnd;
    }
    for (; found < foundEnd; found += 1) {
      const next = successors[found];
      order[met] = next;
      met += steps[next] >>> 30;
      steps[next] = further;
      paths[next] += paths[predecessors[found]];
    }
    level = further;
  }
  levelStarts[level] = met;
  return level - 1;
}

/** Makes room for the next walk. */
export function forget({ steps, paths, order }: Walk, met: number): void {
  for (let place = 0; place < met; place += 1) {
    steps[order[place]] = unseen;
    paths[order[place]] = 0;
  }
}
