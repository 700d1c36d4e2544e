import type { KeyPlayerSet } from './key-player-set.ts';

/** What a set is to do well. */
export interface Aim {
  readonly actors: number;
  /** Below so many actors there is nothing to tell of such a set. */
  readonly fewest: (size: number) => number;
  /**
   * For the members so far, how well they would do with each of `others`, as numbers of which more is
   * better. What is certainly below `best` may be told as any number below it.
   */
  readonly worthWith: (
    members: readonly number[],
    others: readonly number[],
    best: number,
  ) => ArrayLike<number>;
  /** How well these members do, and what each further one could add at most; `null` if unknown. */
  readonly outlook: (members: readonly number[]) => Outlook | null;
  /** The share of a set, from nothing but its members. */
  readonly valueOf: (members: readonly number[]) => number;
}

export interface Outlook {
  readonly worth: number;
  readonly most: ArrayLike<number>;
}

/**
 * The best sets of 1, 2, … `largest` actors. Each grows from the one before; where `candidates` is
 * `null`, every other combination that could be better is looked at too.
 */
export function bestSets(
  aim: Aim,
  largest: number,
  candidates: readonly number[] | null,
): KeyPlayerSet[] {
  const approximate = candidates !== null;
  const others = candidates ?? mostPromisingFirst(aim);
  const sets: KeyPlayerSet[] = [];
  let best: Best = { worth: -Infinity, set: [] };
  for (let size = 1; size <= largest; size += 1) {
    if (aim.actors < aim.fewest(size)) {
      sets.push({ value: null, set: [], approximate: false });
      continue;
    }
    best = grown(aim, best.set, others);
    if (!approximate) improveByAll(aim, { size, members: [], others }, best);
    const set = best.set.toSorted((a, b) => a - b);
    sets.push({ value: aim.valueOf(set), set, approximate });
  }
  return sets;
}

/** Bounds are soon low where the greatest come first. */
function mostPromisingFirst(aim: Aim): number[] {
  const everybody = Array.from({ length: aim.actors }, (_, actor) => actor);
  const outlook = aim.outlook([]);
  if (outlook === null) return everybody;
  return everybody.sort((a, b) => outlook.most[b] - outlook.most[a] || a - b);
}

interface Best {
  worth: number;
  set: readonly number[];
}

/** More than rounding makes of equal sums added in another order. */
const clearly = 1e-9;

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

/**
 * The next best is added, then each member exchanged for a better one, as long as that helps. Whoever
 * came last is the best that the others could have.
 */
function grown(aim: Aim, members: readonly number[], candidates: readonly number[]): Best {
  const best: Best = { worth: -Infinity, set: [] };
  choose(aim, { members, others: without(candidates, members) }, best);
  for (let improved = members.length > 0; improved; ) {
    const others = without(candidates, best.set);
    improved = best.set
      .slice(0, -1)
      .some((member) => choose(aim, { members: without(best.set, [member]), others }, best));
  }
  return best;
}

/** Looks at every set that could be better than the best one known. */
function improveByAll(aim: Aim, { size, members, others }: SetSearchStep, best: Best): void {
  const promising = promisingOf(aim, { size, members, others }, best);
  if (members.length === size - 1) {
    choose(aim, { members, others: promising }, best);
    return;
  }
  for (const other of promising) {
    const later = others.slice(others.indexOf(other) + 1);
    if (later.length === 0) continue;
    improveByAll(aim, { size, members: [...members, other], others: later }, best);
  }
}

interface SetSearchStep extends Choice {
  readonly size: number;
}

function promisingOf(aim: Aim, { size, members, others }: SetSearchStep, best: Best) {
  const outlook = aim.outlook(members);
  if (outlook === null) return others;
  const { worth, most } = outlook;
  const further = size - members.length - 1;
  const greatest = others.map((other) => most[other]).sort((a, b) => b - a);
  const byOthers = greatest.slice(0, further).reduce((sum, own) => sum + own, 0);
  return others.filter((other) => worth + most[other] + byOthers > best.worth + clearly);
}

function without(list: readonly number[], left: readonly number[]): number[] {
  return list.filter((actor) => !left.includes(actor));
}
