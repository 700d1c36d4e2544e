import { modularity } from '../modularity.ts';
import type { Neighbours } from '../network.ts';
import { seededRandom } from '../seeded-random.ts';
import { divide, fromActors, fromChance } from './divide.ts';

export interface Communities {
  /** The members of each community, ascending; the largest first, equal ones by their first member. */
  readonly groups: readonly (readonly number[])[];
  /** For each actor the place of its community in `groups`. */
  readonly groupOf: Int32Array;
  /** `null` without ties. */
  readonly modularity: number | null;
}

/** The first attempts, in large networks all of them, begin with each actor by itself. */
const attemptsFromActors = 3;

/** So many divisions are tried, the larger the network the fewer. */
function attemptsFor(ties: number): number {
  return Math.max(3, Math.min(100, Math.floor(6_000 / (ties + 1))));
}

/**
 * Groups that are tied among each other more than chance would have it: a division whose modularity
 * is as great as could be found.
 *
 * Louvain: Blondel, V. D. et al. (2008): Fast unfolding of communities in large networks. Journal of
 * Statistical Mechanics, P10008. After it every actor may move once more (Rotta, R., Noack, A. (2011):
 * Multilevel local search algorithms for modularity clustering. ACM JEA 16), and a group whose parts
 * are not tied is split, which Louvain may leave behind (Traag, V. A. et al. (2019): From Louvain to
 * Leiden. Scientific Reports 9, 5233). Every other of many attempts begins with groups drawn at random,
 * as some divisions cannot be reached from single actors. The best of several attempts from a fixed seed.
 *
 * A division always exists; whether it means anything, its modularity and that of rewired networks
 * tell. Give `around`; weights count where there are. Time about O(m) an attempt. An isolate is a
 * community of its own.
 */
export function communities(around: Neighbours, seed = 1): Communities {
  const random = seededRandom(seed);
  const arcs = around.targets.length;
  let best = divide(around, random);
  let most = modularity(around, best) ?? 0;
  for (let attempt = 1; attempt < attemptsFor(arcs / 2); attempt += 1) {
    const begin = attempt < attemptsFromActors || attempt % 2 === 0 ? fromActors : fromChance;
    const division = divide(around, random, begin);
    const found = modularity(around, division) ?? 0;
    if (found <= most + 1e-12) continue;
    most = found;
    best = division;
  }
  return inOrder(around, best);
}

function inOrder(around: Neighbours, group: Int32Array): Communities {
  const members = new Map<number, number[]>();
  for (const [actor, own] of group.entries()) {
    const list = members.get(own);
    if (list === undefined) members.set(own, [actor]);
    else list.push(actor);
  }
  const groups = [...members.values()].sort((a, b) => b.length - a.length || a[0] - b[0]);
  const groupOf = new Int32Array(group.length);
  for (const [place, list] of groups.entries()) for (const actor of list) groupOf[actor] = place;
  return { groups, groupOf, modularity: modularity(around, groupOf) };
}
