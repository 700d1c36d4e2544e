/** Ties as three columns, each as long as the list: millions fit where objects would not. */
export interface TieList {
  /** Places of actors in a list of ids. */
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** Greater than 0; `null` where every tie weighs the same. */
  readonly weights: ArrayLike<number> | null;
}
