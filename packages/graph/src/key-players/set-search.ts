import type { KeyPlayerSet } from './key-players.ts';

/** What a set is to do well. */
export interface Aim {
  readonly actors: number;
  /** Below so many actors there is nothing to tell of such a set. */
  readonly fewest: (size: number) => number;
  /**
   * For the members so far, how well they would do with each of `others`, as numbers of which more is
   * better. What is certainly below `best` may be told as −Infinity.
   */
  readonly worthWith: (
    members: readonly number[],
    others: readonly number[],
    best: number,
  ) => ArrayLike<number>;
  /** The share of a set, from nothing but its members. */
  readonly valueOf: (members: readonly number[]) => number;
}

export interface SetSearch {
  readonly size: number;
  /** Among whom the set is sought; `null` for all, in every combination. */
  readonly candidates: readonly number[] | null;
}

export function bestSetOf(aim: Aim, { size, candidates }: SetSearch): KeyPlayerSet {
  const approximate = candidates !== null;
  if (aim.actors < aim.fewest(size)) return { value: null, set: [], approximate: false };
  const set = candidates === null ? bestOfAll(aim, size) : grownSet(aim, size, candidates);
  return { value: aim.valueOf(set), set, approximate };
}

interface Best {
  worth: number;
  set: readonly number[];
}

/** More than rounding makes of equal sums added in another order. */
const clearly = 1e-9;

function bestOfAll(aim: Aim, size: number): readonly number[] {
  const best: Best = { worth: -Infinity, set: [] };
  function extend(members: readonly number[], first: number): void {
    const others = Array.from({ length: aim.actors - first }, (_, place) => first + place);
    if (members.length === size - 1) choose(aim, { members, others }, best);
    else for (const other of others) extend([...members, other], other + 1);
  }
  extend([], 0);
  return best.set;
}

interface Choice {
  readonly members: readonly number[];
  readonly others: readonly number[];
}

function choose(aim: Aim, { members, others }: Choice, best: Best): boolean {
  const worth = aim.worthWith(members, others, best.worth);
  const before = best.worth;
  for (const [place, other] of others.entries()) {
    if (worth[place] <= best.worth + clearly) continue;
    best.worth = worth[place];
    best.set = [...members, other];
  }
  return best.worth > before;
}

/** The next best is added, then each member exchanged for a better one, as long as that helps. */
function grownSet(aim: Aim, size: number, candidates: readonly number[]): readonly number[] {
  let best: Best = { worth: -Infinity, set: [] };
  while (best.set.length < size) {
    const members = best.set;
    best = { worth: -Infinity, set: [] };
    choose(aim, { members, others: without(candidates, members) }, best);
  }
  for (let improved = size > 1; improved; ) {
    improved = false;
    for (const member of best.set) {
      const members = without(best.set, [member]);
      if (choose(aim, { members, others: without(candidates, best.set) }, best)) {
        improved = true;
        break;
      }
    }
  }
  return best.set.toSorted((a, b) => a - b);
}

function without(list: readonly number[], left: readonly number[]): number[] {
  return list.filter((actor) => !left.includes(actor));
}
