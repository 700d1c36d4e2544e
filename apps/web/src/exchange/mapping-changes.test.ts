import { repeatableFields } from '@augenhoehe/domain/exchange';
import type { ImportColumn, ImportField } from '@augenhoehe/domain/exchange';
import { expect, test } from 'vitest';
import { doubledFields, mappingChanges } from './mapping-changes.ts';

function column(index: number, field: ImportField | null): ImportColumn {
  return {
    index,
    heading: `Spalte ${index}`,
    of: 'actor',
    samples: [],
    rows: 0,
    filled: 3,
    field,
    reason: 'heading',
    confidence: 'sure',
    understood: null,
  };
}

const columns = [column(0, 'name'), column(1, null), column(2, 'phone')];

test('only columns that mean something else now are sent', () => {
  expect(mappingChanges(columns, {})).toEqual({});
  expect(mappingChanges(columns, { 0: 'name', 1: 'tags', 2: null })).toEqual({
    '1': 'tags',
    '2': null,
  });
});

test('two columns for a field that takes one are named', () => {
  expect(doubledFields(columns, { 1: 'name' }, repeatableFields)).toEqual(['name']);
});

test('fields that take several columns are left alone', () => {
  expect(doubledFields(columns, { 1: 'phone' }, repeatableFields)).toEqual([]);
});
