import { type Body, BodyFacts, emptyBody } from '@augenhoehe/domain/inventory';
import { expect, test } from 'vitest';
import { changedBodyFacts, factsOf, written, type WrittenBody } from './body-draft.ts';

const empty = written(undefined);

test.each<[string, Partial<WrittenBody>, object]>([
  ['nothing', {}, { changes: {}, was: {} }],
  ['a word', { rhythm: 'monthly' }, { changes: { rhythm: 'monthly' }, was: { rhythm: '' } }],
  [
    'a number',
    { meetingsPerYear: '12' },
    { changes: { meetingsPerYear: 12 }, was: { meetingsPerYear: null } },
  ],
  ['a choice', { admission: 'open' }, { changes: { admission: 'open' }, was: { admission: null } }],
])('what changed: %s', (_case, change, expected) => {
  expect(changedBodyFacts(empty, { ...empty, ...change })).toEqual(expected);
});

test('what is no number is refused as one', () => {
  const facts = factsOf({ ...empty, name: 'Beirat', meetingsPerYear: '1e' });
  expect(BodyFacts.safeParse(facts).error?.issues[0]?.path).toEqual(['meetingsPerYear']);
});

test('writing begins with what is known', () => {
  const facts: Omit<Body, 'id' | 'provenance' | 'createdAt' | 'updatedAt'> = {
    ...emptyBody('Beirat'),
    meetingsPerYear: 4,
  };
  expect(factsOf({ ...empty, ...facts, meetingsPerYear: '4' })).toEqual(facts);
});
