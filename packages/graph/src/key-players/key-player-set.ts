/** A set of actors, and how well it does together. */
export interface KeyPlayerSet {
  /** A share, 0 to 1; `null` where the network is too small for such a set. */
  readonly value: number | null;
  /** Ascending. Of sets that do equally well, the one found first. */
  readonly set: readonly number[];
  /** Whether a better set may exist, as not all were looked at. */
  readonly approximate: boolean;
}
