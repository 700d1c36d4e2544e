import type { PathSums } from '../paths/path-sums.ts';

/** Along the arrows, and whichever way they point; the same when undirected. */
export interface NetworkSums {
  readonly along: PathSums;
  readonly around: PathSums;
}
