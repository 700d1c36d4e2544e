import { degree } from '../degree.ts';
import type { Neighbours } from '../network.ts';
import type { PathSums } from '../paths/path-sums.ts';
import { distanceFragmenting, fragmenting } from './breaking.ts';
import { reaching } from './reaching.ts';
import type { KeyPlayerSet } from './key-player-set.ts';
import { bestSets } from './set-search.ts';

export interface KeyPlayers {
  /** Without whom most pairs can no longer reach each other: F of the rest. */
  readonly fragmenting: KeyPlayerSet;
  /** Without whom the others are farthest from each other: DF of the rest. */
  readonly distanceFragmenting: KeyPlayerSet;
  /** Who together are nearest to all: DR = Σⱼ 1/d(K,j) / n, members count 1. */
  readonly reaching: KeyPlayerSet;
}

/** Up to here every set is looked at. */
const mostForAllSets = 100;
const mostCandidates = 20;
const largestSet = 3;

/**
 * The best sets of 1, 2 and 3 actors, in this order, which are not the best actors: two who mediate
 * between the same groups are worth little more than one.
 *
 * Borgatti, S. P. (2006): Identifying sets of key players in a social network. Computational and
 * Mathematical Organization Theory 12, 21–34. Up to 100 actors no set that could be better is left
 * out; above, the next best actor is added and then exchanged as long as that helps, among those with
 * most ties and most paths, and the answer says `approximate`.
 *
 * Give `around` and its sums. Time up to 100 actors O(n³ · m) at worst, above O(n · m). Isolates count
 * in n and reach nobody.
 */
export function keyPlayers(around: Neighbours, sums: PathSums): KeyPlayers[] {
  const isSmall = around.starts.length - 1 <= mostForAllSets;
  const candidates = isSmall ? null : promising(around, sums);
  const breaking = bestSets(fragmenting(around), largestSet, candidates);
  const moving = bestSets(distanceFragmenting(around), largestSet, candidates);
  const near = bestSets(reaching(around, candidates), largestSet, candidates);
  return breaking.map((set, place) => ({
    fragmenting: set,
    distanceFragmenting: moving[place],
    reaching: near[place],
  }));
}

function promising(around: Neighbours, sums: PathSums): number[] {
  const columns = [degree(around), sums.dependency, sums.inverseDistance];
  const lists = columns.map((figures) => highest(figures));
  const chosen = new Set<number>();
  for (let place = 0; chosen.size < mostCandidates; place += 1) {
    for (const list of lists) chosen.add(list[place]);
  }
  return [...chosen].sort((a, b) => a - b);
}

function highest(figures: ArrayLike<number>): number[] {
  return Array.from(figures, (_, actor) => actor)
    .sort((a, b) => figures[b] - figures[a] || a - b)
    .slice(0, mostCandidates);
}
