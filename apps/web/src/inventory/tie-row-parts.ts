import type { TieSide } from '@augenhoehe/domain/inventory';

/** What the reader may do with a tie; `state`: the sides they may speak for. */
export interface TieCan {
  readonly edit: boolean;
  readonly remove: boolean;
  readonly state: readonly TieSide[];
}

/** The names of the two. */
export interface TieEnds {
  readonly from: string;
  readonly to: string;
}
