import type { Network } from '../network.ts';
import { emptyPathSums, type PathSums, type Stretch } from './path-sums.ts';
import { forget, roomFor, type Walk, walkFrom } from './walk.ts';

/** What one stretch after the other needs to walk. */
export interface StretchRoom {
  readonly walk: Walk;
  readonly shares: Float64Array;
  /** What the last stretch came to. */
  readonly sums: PathSums;
}

export function roomForStretches({ ids, out }: Network): StretchRoom {
  const { length } = ids;
  return { walk: roomFor(out), shares: new Float64Array(length), sums: emptyPathSums(length) };
}

/**
 * The sums of the shortest paths that begin at the actors of one stretch.
 *
 * Brandes, U. (2001): A faster algorithm for betweenness centrality. Journal of Mathematical
 * Sociology 25(2), 163–177. Two changes: a walk keeps the ties that lead further away, so that the
 * way back reads them without asking again; and who has a single neighbour is not walked from, as
 * its paths are those of the neighbour with one step more (Baglioni, M. et al. (2012): Fast exact
 * computation of betweenness centrality in social networks. ASONAM).
 *
 * Time O(sources · m), memory O(n + m). Where the room is handed in, it is used again: the sums are to be
 * read before the next stretch.
 */
export function sumStretch(
  network: Network,
  { from, to }: Stretch,
  { walk, shares, sums }: StretchRoom = roomForStretches(network),
): PathSums {
  clear(sums);
  for (let source = from; source < to; source += 1) {
    if (isFolded(network, source)) continue;
    const leaves = foldedAround(network, source);
    const longest = walkFrom(source, network.out, walk);
    const met = walk.levelStarts[longest + 1];
    addDistances(sums, walk, { source, longest, leaves });
    addDependencies(sums, walk, { met, shares, times: 1 + leaves.length });
    sums.dependency[source] += leaves.length * (met - 2);
    forget(walk, met);
  }
  return sums;
}

function clear(sums: PathSums): void {
  for (const column of [sums.dependency, sums.reached, sums.distance, sums.inverseDistance]) {
    column.fill(0);
  }
  sums.longest = 0;
}

function neighbourCount({ out }: Network, actor: number): number {
  return out.starts[actor + 1] - out.starts[actor];
}

/** An end of the network, told from its only neighbour. */
function isFolded(network: Network, actor: number): boolean {
  if (network.directed || neighbourCount(network, actor) !== 1) return false;
  return neighbourCount(network, network.out.targets[network.out.starts[actor]]) > 1;
}

function foldedAround(network: Network, source: number): readonly number[] {
  const { directed, out } = network;
  if (directed || neighbourCount(network, source) < 2) return [];
  const leaves: number[] = [];
  for (let arc = out.starts[source]; arc < out.starts[source + 1]; arc += 1) {
    if (neighbourCount(network, out.targets[arc]) === 1) leaves.push(out.targets[arc]);
  }
  return leaves;
}

interface Met {
  readonly source: number;
  readonly longest: number;
  readonly leaves: readonly number[];
}

function addDistances(sums: PathSums, walk: Walk, { source, longest, leaves }: Met): void {
  const { levelStarts } = walk;
  const reached = levelStarts[longest + 1] - 1;
  let distance = 0;
  let inverse = 0;
  let inverseOfLeaf = 0.5 * (levelStarts[2] - 2) + 1;
  for (let level = 1; level <= longest; level += 1) {
    const here = levelStarts[level + 1] - levelStarts[level];
    distance += level * here;
    inverse += here / level;
    if (level > 1) inverseOfLeaf += here / (level + 1);
  }
  sums.reached[source] = reached;
  sums.distance[source] = distance;
  sums.inverseDistance[source] = inverse;
  for (const leaf of leaves) {
    sums.reached[leaf] = reached;
    sums.distance[leaf] = distance + reached - 1;
    sums.inverseDistance[leaf] = inverseOfLeaf;
  }
  sums.longest = Math.max(sums.longest, leaves.length > 0 ? longest + 1 : longest);
}

interface Way {
  readonly met: number;
  /** Room for one number an actor. */
  readonly shares: Float64Array;
  /** How many sources have these paths. */
  readonly times: number;
}

/** Back from the farthest to the source: what depends on whom. */
function addDependencies({ dependency }: PathSums, walk: Walk, { met, shares, times }: Way): void {
  const { paths, order, successorEnds, successors } = walk;
  for (let place = met - 1; place > 0; place -= 1) {
    const actor = order[place];
    let share = 0;
    for (let next = successorEnds[place - 1]; next < successorEnds[place]; next += 1) {
      share += shares[successors[next]];
    }
    const dependent = share * paths[actor];
    dependency[actor] += times * dependent;
    shares[actor] = (1 + dependent) / paths[actor];
  }
}
