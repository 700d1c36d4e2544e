import type { TieList } from '../tie-list.ts';

/** A figure or a word of each actor, or of each tie; `null`, and a figure that is no finite number, stays empty. */
export type ValueColumn =
  | { readonly name: string; readonly type: 'number'; readonly values: ArrayLike<number | null> }
  | { readonly name: string; readonly type: 'text'; readonly values: ArrayLike<string | null> }
  | { readonly name: string; readonly type: 'yes-no'; readonly values: ArrayLike<boolean | null> };

/** What can be written as a file: every actor, tied or not. */
export interface WritableNetwork {
  /** None empty, none twice. */
  readonly ids: readonly string[];
  readonly labels?: readonly string[] | undefined;
  readonly groups?: readonly (string | null)[] | null | undefined;
  readonly ties: TieList;
  readonly directed: boolean;
  readonly columns?: readonly ValueColumn[] | undefined;
  readonly tieColumns?: readonly ValueColumn[] | undefined;
}

/** @throws {RangeError} when an id is empty or comes twice: nobody could tell such actors apart */
export function refuseUnclearIds(ids: readonly string[]): void {
  if (ids.includes('')) throw new RangeError('An id is empty.');
  if (new Set(ids).size !== ids.length) throw new RangeError('An id comes twice.');
}

/** The value of a column in words; `null` where there is none. */
export function wordOf({ values }: ValueColumn, place: number): string | null {
  const value = values[place];
  if (
    value === null ||
    value === undefined ||
    (typeof value === 'number' && !Number.isFinite(value))
  )
    return null;
  return String(value);
}
