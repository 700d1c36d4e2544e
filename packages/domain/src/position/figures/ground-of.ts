import type { NetworkTie } from '../network.ts';
import { isTied } from './graph-of.ts';

/** On how sure a ground a figure stands. */
export interface Ground {
  readonly ties: number;
  /** Ties that both sides speak of alike. */
  readonly confirmed: number;
}

/** How many of these ties are confirmed by both sides. */
export function groundOf(ties: readonly NetworkTie[]): Ground {
  const counted = ties.filter(isTied);
  const confirmed = counted.filter(({ standing }) => standing === 'confirmed').length;
  return { ties: counted.length, confirmed };
}
