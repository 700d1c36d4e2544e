import { placePath } from '../../app/place-path.ts';
import { stringifySearch } from '../../app/read-search.ts';
import type { CoverageSearch } from './coverage-search.ts';

interface CellName {
  /** `null`: the total of a column. */
  readonly row: string | null;
  /** `null`: the total of a row. */
  readonly column: string | null;
}

/** The list of those who are counted in a cell, a row or a column. */
export function cellAddress(
  slug: string,
  { columns = 'target', area }: CoverageSearch,
  { row, column }: CellName,
): string {
  const filters = {
    ...(area === undefined ? {} : { area }),
    ...(row === null ? {} : { field: row }),
    ...(column === null ? {} : { [columns]: column }),
  };
  return `${placePath(slug, 'bestand')}${stringifySearch(filters)}`;
}
