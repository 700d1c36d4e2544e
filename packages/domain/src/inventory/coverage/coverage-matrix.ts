import { z } from 'zod';

/** What the fields of action are crossed with. */
export const CoverageColumns = z.enum(['target', 'area', 'group']);
export type CoverageColumns = z.infer<typeof CoverageColumns>;

/** The key of a row or column for actors of whom that is not known. */
export const withoutKey = 'none';

export const CoverageCount = z.object({
  actors: z.int(),
  /** Of these, confirmed within the last twelve months. */
  confirmed: z.int(),
});
export type CoverageCount = z.infer<typeof CoverageCount>;

const Line = CoverageCount.extend({ key: z.string() });

export const CoverageMatrix = z.object({
  /** Only cells with somebody in them. */
  rows: z.array(Line.extend({ cells: z.array(CoverageCount.extend({ column: z.string() })) })),
  columns: z.array(Line),
  total: CoverageCount,
});
export type CoverageMatrix = z.infer<typeof CoverageMatrix>;

/**
 * How many actors stand in a cell, in a row (`column` is `null`), in a column (`row` is `null`), or
 * in all. An actor with two fields stands in two rows, yet counts once in every total.
 */
export interface CoverageTally extends CoverageCount {
  readonly row: string | null;
  readonly column: string | null;
}

interface Keys {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

const nobody: CoverageCount = { actors: 0, confirmed: 0 };

/** Rows and columns in the given order; those of actors of whom nothing is known last, and only then. */
export function coverageMatrix(keys: Keys, tallies: readonly CoverageTally[]): CoverageMatrix {
  const counts = new Map(tallies.map((tally) => [cellName(tally.row, tally.column), tally]));
  function count(row: string | null, column: string | null): CoverageCount {
    const { actors, confirmed } = counts.get(cellName(row, column)) ?? nobody;
    return { actors, confirmed };
  }
  const rows = [...keys.rows, ...(count(withoutKey, null).actors > 0 ? [withoutKey] : [])];
  const columns = [...keys.columns, ...(count(null, withoutKey).actors > 0 ? [withoutKey] : [])];
  return {
    rows: rows.map((key) => ({
      key,
      ...count(key, null),
      cells: columns
        .map((column) => ({ column, ...count(key, column) }))
        .filter(({ actors }) => actors > 0),
    })),
    columns: columns.map((key) => ({ key, ...count(null, key) })),
    total: count(null, null),
  };
}

function cellName(row: string | null, column: string | null): string {
  return `${row ?? ''} ${column ?? ''}`;
}
