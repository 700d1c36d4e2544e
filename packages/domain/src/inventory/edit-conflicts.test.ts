import { expect, test } from 'vitest';
import { emptyFacts } from './actor.ts';
import { applyChanges, editConflicts, realChanges } from './edit-conflicts.ts';

const stored = { ...emptyFacts('Kita Kornblume'), phone: '1', tags: ['a'] };

test.each([
  ['the same fact, changed meanwhile', { phone: '3' }, { phone: '0' }, ['phone']],
  ['the same fact, untouched meanwhile', { phone: '3' }, { phone: '1' }, []],
  ['both came to the same', { phone: '1' }, { phone: '0' }, []],
  ['another fact was changed', { email: 'a@b.example' }, { email: '' }, []],
  ['a list changed meanwhile', { tags: ['a', 'b'] }, { tags: [] }, ['tags']],
] as const)('%s', (_case, changes, was, conflicts) => {
  const asGiven = { ...changes, ...('tags' in changes ? { tags: [...changes.tags] } : {}) };
  const asSeen = { ...was, ...('tags' in was ? { tags: [...was.tags] } : {}) };
  expect(editConflicts(stored, { ...asGiven }, { ...asSeen })).toEqual(conflicts);
});

test('only what differs is a change', () => {
  expect(realChanges(stored, { phone: '1', city: 'Talstedt' })).toEqual({ city: 'Talstedt' });
});

test('facts that are not named stay', () => {
  expect(applyChanges(stored, { phone: '2' })).toEqual({ ...stored, phone: '2' });
});
