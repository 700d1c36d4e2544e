import type { Network } from '../network.ts';

/**
 * What all shortest paths of a network add up to, from which betweenness, closeness, harmonic
 * closeness, mean distance and diameter follow. Distances are steps along the arrows.
 */
export interface PathSums {
  /** For each actor: over ordered pairs of others, the share of shortest paths through it. */
  readonly dependency: Float64Array;
  /** For each actor: how many others it reaches. */
  readonly reached: Int32Array;
  /** For each actor: the sum of its distances to those it reaches. */
  readonly distance: Float64Array;
  /** For each actor: the sum of 1 / distance to those it reaches. */
  readonly inverseDistance: Float64Array;
  /** The longest of all distances; 0 where nobody is tied. */
  longest: number;
}

export function emptyPathSums(actors: number): PathSums {
  return {
    dependency: new Float64Array(actors),
    reached: new Int32Array(actors),
    distance: new Float64Array(actors),
    inverseDistance: new Float64Array(actors),
    longest: 0,
  };
}

/** Adds what another stretch of sources found. Both are as long as the network. */
export function addPathSums(sums: PathSums, more: PathSums): void {
  for (let actor = 0; actor < sums.reached.length; actor += 1) {
    sums.dependency[actor] += more.dependency[actor];
    sums.reached[actor] += more.reached[actor];
    sums.distance[actor] += more.distance[actor];
    sums.inverseDistance[actor] += more.inverseDistance[actor];
  }
  sums.longest = Math.max(sums.longest, more.longest);
}

/** The sources of one stretch: from, up to and not including. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const sourcesOfAStretch = 64;
const mostStretches = 64;

/**
 * How the sources are cut up, by the size of the network alone: however many cores work on them,
 * the same sums are added in the same order, and the result is the same to the last digit.
 */
export function stretchesOf({ ids }: Network): Stretch[] {
  const length = Math.max(sourcesOfAStretch, Math.ceil(ids.length / mostStretches));
  const count = Math.ceil(ids.length / length);
  return Array.from({ length: count }, (_, place) => ({
    from: place * length,
    to: Math.min(ids.length, (place + 1) * length),
  }));
}
