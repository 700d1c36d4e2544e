import type { Neighbours } from '../network.ts';
import { inverseDistances, roomForSweep } from './inverse-distances.ts';
import { joinedWithout } from './joined-without.ts';
import { mostLost } from './most-lost.ts';
import type { Aim } from './set-search.ts';

/** F of what is left: the share of its pairs that cannot reach each other. */
export function fragmenting(around: Neighbours): Aim {
  const actors = around.starts.length - 1;
  return {
    actors,
    fewest,
    worthWith: (members, others) => {
      const joined = joinedWithout(around, goneOf(actors, members));
      return others.map((other) => -joined[other]);
    },
    outlook: () => null,
    valueOf: (members) => {
      const [last = 0] = members;
      const joined = joinedWithout(around, goneOf(actors, members.slice(1)));
      return 1 - joined[last] / pairsLeft(actors, members.length);
    },
  };
}

/** Above so many actors sets are compared by the distances from some of them. */
const mostSources = 32;

/** DF of what is left: 1 − the mean of 1 / distance. */
export function distanceFragmenting(around: Neighbours): Aim {
  const actors = around.starts.length - 1;
  const sweep = roomForSweep(around);
  function sumWithout(gone: Uint8Array, enough: number, most: number): number {
    const sources = sample(gone, most);
    return inverseDistances(sweep, { sources, gone, enough });
  }
  const sourcesToCompare = actors > 100 ? mostSources : actors;
  return {
    actors,
    fewest,
    worthWith: (members, others, best) => {
      const gone = goneOf(actors, members);
      let enough = -best;
      return others.map((other) => {
        gone[other] = 1;
        const sum = sumWithout(gone, enough, sourcesToCompare);
        gone[other] = 0;
        enough = Math.min(enough, sum);
        return -sum;
      });
    },
    outlook: (members) => {
      const { sum, most } = mostLost(around, goneOf(actors, members));
      return { worth: -sum, most };
    },
    valueOf: (members) => {
      const sum = sumWithout(goneOf(actors, members), Infinity, actors);
      return 1 - sum / pairsLeft(actors, members.length);
    },
  };
}

/** A pair must be left. */
function fewest(size: number): number {
  return size + 2;
}

function pairsLeft(actors: number, size: number): number {
  return (actors - size) * (actors - size - 1);
}

function goneOf(actors: number, members: readonly number[]): Uint8Array {
  const gone = new Uint8Array(actors);
  for (const member of members) gone[member] = 1;
  return gone;
}

/** At most so many of those who are left, evenly spread. */
function sample(gone: Uint8Array, most: number): number[] {
  const stride = Math.max(1, Math.floor(gone.length / most));
  const chosen: number[] = [];
  for (let actor = 0; actor < gone.length; actor += stride)
    if (gone[actor] === 0) chosen.push(actor);
  return chosen;
}
