import type { Neighbours } from './network.ts';
import type { TieList } from './tie-list.ts';

/** Along the arrows, against them, or whichever way. */
export type Way = 'out' | 'in' | 'around';

/**
 * The rows of a network. A tie of an actor to itself is left out, of repeated ties the greatest
 * weight is kept. Time O(n + m log d), d the most ties of one actor.
 */
export function neighboursOf(actors: number, ties: TieList, way: Way): Neighbours {
  const rows = unsortedRows(actors, ties, way);
  const starts = new Int32Array(actors + 1);
  let kept = 0;
  for (let actor = 0; actor < actors; actor += 1) {
    const [start, end] = [rows.starts[actor], rows.starts[actor + 1]];
    sortRow(rows, start, end);
    const first = kept;
    for (let place = start; place < end; place += 1) {
      if (kept > first && rows.targets[kept - 1] === rows.targets[place]) {
        if (rows.weights) {
          rows.weights[kept - 1] = Math.max(rows.weights[kept - 1], rows.weights[place]);
        }
        continue;
      }
      rows.targets[kept] = rows.targets[place];
      if (rows.weights) rows.weights[kept] = rows.weights[place];
      kept += 1;
    }
    starts[actor + 1] = kept;
  }
  return {
    starts,
    targets: rows.targets.slice(0, kept),
    weights: rows.weights?.slice(0, kept) ?? null,
  };
}

function unsortedRows(actors: number, ties: TieList, way: Way): Neighbours {
  const ends = endsOf(ties, way);
  const starts = startsOf(actors, ends);
  const free = starts.slice();
  const targets = new Int32Array(starts[actors]);
  const weights = ties.weights && new Float64Array(starts[actors]);
  for (const { from, to } of ends) {
    for (let tie = 0; tie < from.length; tie += 1) {
      if (from[tie] === to[tie]) continue;
      const place = free[from[tie]];
      free[from[tie]] += 1;
      targets[place] = to[tie];
      if (weights && ties.weights) weights[place] = ties.weights[tie];
    }
  }
  return { starts, targets, weights };
}

function startsOf(actors: number, ends: readonly Ends[]): Int32Array {
  const starts = new Int32Array(actors + 1);
  for (const { from, to } of ends) {
    for (let tie = 0; tie < from.length; tie += 1) {
      if (from[tie] !== to[tie]) starts[from[tie] + 1] += 1;
    }
  }
  for (let actor = 0; actor < actors; actor += 1) starts[actor + 1] += starts[actor];
  return starts;
}

type Ends = Pick<TieList, 'from' | 'to'>;

function endsOf({ from, to }: TieList, way: Way): readonly Ends[] {
  const forth = { from, to };
  const back = { from: to, to: from };
  if (way === 'around') return [forth, back];
  return way === 'out' ? [forth] : [back];
}

function sortRow({ targets, weights }: Neighbours, start: number, end: number): void {
  if (weights === null) {
    targets.subarray(start, end).sort();
    return;
  }
  const order = Array.from({ length: end - start }, (_, place) => start + place);
  order.sort((a, b) => targets[a] - targets[b]);
  const sortedTargets = order.map((place) => targets[place]);
  const sortedWeights = order.map((place) => weights[place]);
  targets.set(sortedTargets, start);
  weights.set(sortedWeights, start);
}
