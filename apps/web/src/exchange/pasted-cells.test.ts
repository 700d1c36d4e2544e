import { expect, test } from 'vitest';
import { readPastedCells } from './pasted-cells.ts';

test('cells copied from a spreadsheet become rows', () => {
  const pasted = readPastedCells('Name\tOrt\r\nNBH Alte Mühle\tMühlenstr. 4\r\n\r\n', 5);
  expect(pasted.rows).toEqual([
    ['Name', 'Ort'],
    ['NBH Alte Mühle', 'Mühlenstr. 4'],
  ]);
  expect(pasted.total).toBe(2);
  expect(pasted.columns).toBe(2);
});

test('a line break and quotation marks inside a cell stay in it', () => {
  const pasted = readPastedCells('Name\tNotiz\n"Café ""Auszeit"""\t"Mo\nDi"\n', 5);
  expect(pasted.rows[1]).toEqual(['Café "Auszeit"', 'Mo\nDi']);
  expect(pasted.total).toBe(2);
});

test('text with semicolons or commas is cut at these', () => {
  expect(readPastedCells('Name;Ort, genau\nTSV;Nord, Süd', 5).rows[1]).toEqual([
    'TSV',
    'Nord, Süd',
  ]);
  expect(readPastedCells('name,area\nTSV,North', 5).rows[0]).toEqual(['name', 'area']);
});

test('rows beyond the limit are counted, not shown', () => {
  const pasted = readPastedCells('Name\nA\nB\nC\nD', 3);
  expect(pasted.rows).toHaveLength(3);
  expect(pasted.total).toBe(5);
});

test('nothing pasted gives nothing', () => {
  expect(readPastedCells(' \n\n', 5)).toEqual({ rows: [], total: 0, columns: 0 });
});
