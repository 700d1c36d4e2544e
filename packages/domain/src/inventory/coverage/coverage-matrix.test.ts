import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageMatrix, type CoverageTally } from './coverage-matrix.ts';

const keys = { rows: ['bildung', 'pflege'], columns: ['kinder', 'aeltere'] };

function tally(row: string | null, column: string | null, actors: number): CoverageTally {
  return { row, column, actors, confirmed: Math.floor(actors / 2) };
}

test('rows and columns keep their order, and cells without anybody are left out', () => {
  const matrix = coverageMatrix(keys, [
    tally('pflege', 'aeltere', 3),
    tally('pflege', null, 3),
    tally(null, 'aeltere', 3),
    tally(null, null, 3),
  ]);
  expect(matrix).toEqual({
    rows: [
      { key: 'bildung', actors: 0, confirmed: 0, cells: [] },
      {
        key: 'pflege',
        actors: 3,
        confirmed: 1,
        cells: [{ column: 'aeltere', actors: 3, confirmed: 1 }],
      },
    ],
    columns: [
      { key: 'kinder', actors: 0, confirmed: 0 },
      { key: 'aeltere', actors: 3, confirmed: 1 },
    ],
    total: { actors: 3, confirmed: 1 },
  });
});

test.for([
  { unknown: 0, rows: ['bildung', 'pflege'] },
  { unknown: 2, rows: ['bildung', 'pflege', 'none'] },
])('with $unknown actors without a field the rows are $rows', ({ unknown, rows }) => {
  const matrix = coverageMatrix(keys, [tally('none', null, unknown), tally(null, null, unknown)]);
  expect(matrix.rows.map(({ key }) => key)).toEqual(rows);
  expect(matrix.columns.map(({ key }) => key)).toEqual(['kinder', 'aeltere']);
});

test('nobody at all is a matrix of nothing', () => {
  expect(coverageMatrix(keys, []).total).toEqual({ actors: 0, confirmed: 0 });
});

test('every cell of the keys comes back as it was counted', () => {
  const cells = fc.uniqueArray(
    fc.record({
      row: fc.constantFrom(...keys.rows),
      column: fc.constantFrom(...keys.columns),
      actors: fc.integer({ min: 1, max: 5000 }),
    }),
    { selector: ({ row, column }) => `${row} ${column}` },
  );
  fc.assert(
    fc.property(cells, (given) => {
      const matrix = coverageMatrix(
        keys,
        given.map(({ row, column, actors }) => tally(row, column, actors)),
      );
      const found = matrix.rows.flatMap(({ key, cells: inRow }) =>
        inRow.map(({ column, actors }) => `${key} ${column} ${actors}`),
      );
      expect(found.toSorted()).toEqual(
        given.map(({ row, column, actors }) => `${row} ${column} ${actors}`).toSorted(),
      );
    }),
  );
});
