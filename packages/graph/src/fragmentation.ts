import type { Neighbours } from './network.ts';
import { componentOf } from './components.ts';

/**
 * What share of pairs cannot reach each other: F = 1 − Σ sₖ(sₖ−1) / (n(n−1)), sₖ the sizes of the
 * components. Borgatti, S. P. (2006): Identifying sets of key players in a social network.
 * Computational and Mathematical Organization Theory 12, 21–34. Connectedness is 1 − F.
 *
 * A share, 0 to 1; `null` below two actors. Give `around`. Time O(n + m). An isolate reaches nobody.
 */
export function fragmentation(around: Neighbours): number | null {
  const actors = around.starts.length - 1;
  if (actors < 2) return null;
  const sizes = new Float64Array(actors);
  for (const part of componentOf(around)) sizes[part] += 1;
  const joined = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
  return 1 - joined / (actors * (actors - 1));
}
