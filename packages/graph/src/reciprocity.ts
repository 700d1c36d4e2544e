import { areTied } from './are-tied.ts';
import type { Network } from './network.ts';

/** How far arrows are returned. Two figures that are easily taken for each other. */
export interface Reciprocity {
  /** Pairs tied both ways, of pairs tied at all: M / (M + A). */
  readonly dyad: number | null;
  /** Arrows that are returned, of all arrows: 2M / arrows. */
  readonly arc: number | null;
}

/**
 * Both shares, 0 to 1; `null` when undirected or without a tie. Wasserman, S., Faust, K. (1994):
 * Social Network Analysis, chapter 13. Time O(m log d). Isolates have no say.
 */
export function reciprocity({ directed, tieCount, out }: Network): Reciprocity {
  if (!directed || tieCount === 0) return { dyad: null, arc: null };
  let returned = 0;
  for (let actor = 0; actor < out.starts.length - 1; actor += 1) {
    for (let arc = out.starts[actor]; arc < out.starts[actor + 1]; arc += 1) {
      if (areTied(out, out.targets[arc], actor)) returned += 1;
    }
  }
  return { dyad: returned / 2 / (tieCount - returned / 2), arc: returned / tieCount };
}
