import { expect, test } from 'vitest';
import { type ActorChanges, emptyFacts } from './actor.ts';
import { applyChanges, editConflicts, realChanges } from './edit-conflicts.ts';

const stored = { ...emptyFacts('Kita Kornblume'), phone: '1', tags: ['a'] };

interface Case {
  readonly changes: ActorChanges;
  readonly was: ActorChanges;
  readonly conflicts: readonly string[];
}

const cases: Record<string, Case> = {
  'the same fact, changed meanwhile': {
    changes: { phone: '3' },
    was: { phone: '0' },
    conflicts: ['phone'],
  },
  'the same fact, untouched meanwhile': {
    changes: { phone: '3' },
    was: { phone: '1' },
    conflicts: [],
  },
  'both came to the same': { changes: { phone: '1' }, was: { phone: '0' }, conflicts: [] },
  'another fact was changed': {
    changes: { email: 'a@b.example' },
    was: { email: '' },
    conflicts: [],
  },
  'a list changed meanwhile': {
    changes: { tags: ['a', 'b'] },
    was: { tags: [] },
    conflicts: ['tags'],
  },
};

test.each(Object.entries(cases))('%s', (_name, { changes, was, conflicts }) => {
  expect(editConflicts(stored, changes, was)).toEqual(conflicts);
});

test('only what differs is a change', () => {
  expect(realChanges(stored, { phone: '1', city: 'Talstedt' })).toEqual({ city: 'Talstedt' });
});

test('facts that are not named stay', () => {
  expect(applyChanges(stored, { phone: '2' })).toEqual({ ...stored, phone: '2' });
});
