import type { Neighbours } from './network.ts';
import { forget, roomFor, type Walk, walkFrom } from './paths/walk.ts';
import { withoutActors } from './without-actors.ts';

/** How far actors are from each other with and without some of them. */
export interface DistancesWithout {
  /** Pairs of those who stay that reach each other either way. */
  readonly pairs: number;
  /** Mean steps of these pairs; `null` where there is none. */
  readonly with: number | null;
  readonly without: number | null;
}

/**
 * Mean steps between those who stay and still reach each other, before and after the others are gone.
 * The same pairs are compared: who is cut off would otherwise make the rest seem nearer. Give
 * `around`. Time O(n · m).
 */
export function distancesWithout(around: Neighbours, gone: Uint8Array): DistancesWithout {
  const rest = withoutActors(around, gone);
  const [whole, left] = [roomFor(around), roomFor(rest)];
  const sums = { pairs: 0, with: 0, without: 0 };
  for (let source = 0; source < gone.length; source += 1) {
    if (gone[source] === 1) continue;
    const metInWhole = met(source, around, whole);
    const metInRest = met(source, rest, left);
    for (let place = 1; place < metInRest; place += 1) {
      const actor = left.order[place];
      sums.pairs += 1;
      sums.with += whole.steps[actor];
      sums.without += left.steps[actor];
    }
    forget(whole, metInWhole);
    forget(left, metInRest);
  }
  if (sums.pairs === 0) return { pairs: 0, with: null, without: null };
  const { pairs } = sums;
  return { pairs: pairs / 2, with: sums.with / pairs, without: sums.without / pairs };
}

function met(source: number, neighbours: Neighbours, walk: Walk): number {
  const longest = walkFrom(source, neighbours, walk);
  return walk.levelStarts[longest + 1];
}
