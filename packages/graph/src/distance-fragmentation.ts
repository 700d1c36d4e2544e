import type { PathSums } from './paths/path-sums.ts';

/**
 * How far pairs are from each other, those who cannot reach each other being farthest:
 * DF = 1 − Σ_{i≠j} (1/dᵢⱼ) / (n(n−1)). Borgatti, S. P. (2006): Identifying sets of key players in a
 * social network. Computational and Mathematical Organization Theory 12, 21–34.
 *
 * A share, 0 (all tied with all) to 1 (no tie); `null` below two actors. The sums must be of the
 * network without directions. Time O(n) from them.
 */
export function distanceFragmentation({ inverseDistance }: PathSums): number | null {
  const actors = inverseDistance.length;
  if (actors < 2) return null;
  return 1 - inverseDistance.reduce((sum, own) => sum + own, 0) / (actors * (actors - 1));
}
