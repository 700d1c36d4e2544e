/**
 * Who is tied to whom, in compressed sparse rows: the neighbours of actor `i` are
 * `targets[starts[i]]` up to, not including, `targets[starts[i + 1]]`, in ascending order.
 */
export interface Neighbours {
  /** n + 1 places in `targets`. */
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  /** One for each target; `null` where every tie weighs the same. */
  readonly weights: Float64Array | null;
}

/** Actors, tied or not, and at most one tie between two of them (each way, when directed). */
export interface Network {
  /** What the caller calls actor 0, 1, 2 …; measures speak of places in this list. */
  readonly ids: readonly string[];
  readonly directed: boolean;
  /** Undirected a–b counts once, directed a→b and b→a count twice. */
  readonly tieCount: number;
  /** Along the arrows. The same as `around` when undirected. */
  readonly out: Neighbours;
  /** Against the arrows. The same as `around` when undirected. */
  readonly in: Neighbours;
  /** Whichever way the arrows point. The weight of two opposite arrows is the greater one. */
  readonly around: Neighbours;
}
