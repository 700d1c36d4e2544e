import type { Neighbours } from '../network.ts';
import { forget, roomFor, walkFrom } from '../paths/walk.ts';
import type { Aim } from './set-search.ts';

/** DR: how near all are to the nearest of the set, Σⱼ 1/d(K,j) / n. */
export function reaching(around: Neighbours, candidates: readonly number[] | null): Aim {
  const actors = around.starts.length - 1;
  const from = candidates ?? Array.from({ length: actors }, (_, actor) => actor);
  const nearness = nearnessFrom(around, from);
  function nearestTo(members: readonly number[]): Float64Array {
    const nearest = new Float64Array(actors);
    for (const member of members) {
      const row = nearness.get(member) ?? nearest;
      for (let actor = 0; actor < actors; actor += 1) {
        nearest[actor] = Math.max(nearest[actor], row[actor]);
      }
    }
    return nearest;
  }
  return {
    actors,
    fewest: (size) => size,
    worthWith: (members, others) => {
      const nearest = nearestTo(members);
      return others.map((other) => sumOfGreater(nearest, nearness.get(other) ?? nearest));
    },
    outlook: () => null,
    valueOf: (members) => nearestTo(members).reduce((sum, own) => sum + own, 0) / actors,
  };
}

function sumOfGreater(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let actor = 0; actor < a.length; actor += 1) {
    sum += a[actor] > b[actor] ? a[actor] : b[actor];
  }
  return sum;
}

/** 1 / distance from each of these to everybody; 1 to itself, 0 to whom it does not reach. */
function nearnessFrom(around: Neighbours, from: readonly number[]): Map<number, Float64Array> {
  const walk = roomFor(around);
  return new Map(
    from.map((source) => {
      const row = new Float64Array(around.starts.length - 1);
      const longest = walkFrom(source, around, walk);
      const met = walk.levelStarts[longest + 1];
      for (let place = 0; place < met; place += 1) {
        row[walk.order[place]] = place === 0 ? 1 : 1 / walk.steps[walk.order[place]];
      }
      forget(walk, met);
      return [source, row];
    }),
  );
}
