import { expect, test } from 'vitest';
import { factsToRestore } from './facts-to-restore.ts';

const rows = [
  {
    table: 'actor',
    before: { name: 'Chor', phone: '1', city: '' },
    after: { name: 'Chor', phone: '2', city: 'Talstedt' },
  },
];

test('what was different before comes back, beside what holds now', () => {
  expect(factsToRestore(rows, { name: 'Chor', phone: '3', city: '' })).toEqual({
    changes: { phone: '1' },
    was: { phone: '3' },
  });
});

test('nothing is offered where everything is as it was before', () => {
  expect(factsToRestore(rows, { phone: '1', city: '' })).toBeNull();
});

test('facts that the reader does not see are left alone', () => {
  expect(factsToRestore(rows, { name: 'Chor' })).toBeNull();
});
