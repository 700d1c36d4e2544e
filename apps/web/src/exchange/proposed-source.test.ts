import { expect, test } from 'vitest';
import { proposedSource } from './proposed-source.ts';

test('a source is the readable file name with the date of the list', () => {
  expect(proposedSource('Verteiler_Stadtteilkonferenz.xlsx', 'Stand 12. März 2025')).toBe(
    'Verteiler Stadtteilkonferenz, Stand 12. März 2025',
  );
  expect(proposedSource('einrichtungen.CSV', null)).toBe('einrichtungen');
});

test('a source never grows longer than the field for it', () => {
  expect(proposedSource('x'.repeat(400), 'Stand heute')).toHaveLength(200);
});
