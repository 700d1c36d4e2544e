import { ActorId } from '@augenhoehe/domain/contract';
import { ActorFacts, emptyFacts, type VisibleActor } from '@augenhoehe/domain/inventory';
import { expect, test } from 'vitest';
import { mergedFacts, mergeQuestions } from './merge-choice.ts';

function actor(name: string, facts: Partial<VisibleActor>): VisibleActor {
  return {
    ...emptyFacts(name),
    id: ActorId.parse('00000000-0000-4000-8000-000000000001'),
    provenance: {},
    hidden: [],
    levels: {},
    confirmedAt: null,
    confirmedBy: null,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    ...facts,
  };
}

const names = ActorFacts.keyof().options;
const kept = actor('Seniorentreff', { phone: '030 1', offers: ['r.raum.kueche'] });
const other = actor('Seniorentreff', {
  phone: '030 2',
  email: 'post@treff.example',
  offers: ['r.raum.saal', 'r.raum.kueche'],
});

test('only what differs is asked, and the proposal loses nothing that is known', () => {
  expect(mergeQuestions(names, [kept, other])).toEqual([
    { fact: 'offers', isList: true, proposal: 'both' },
    { fact: 'phone', isList: false, proposal: 'kept' },
    { fact: 'email', isList: false, proposal: 'other' },
  ]);
});

test('only what is taken over changes; lists are joined without repeating', () => {
  const choices = new Map(mergeQuestions(names, [kept, other]).map((it) => [it.fact, it.proposal]));
  expect(mergedFacts([kept, other], choices)).toEqual({
    email: 'post@treff.example',
    offers: ['r.raum.kueche', 'r.raum.saal'],
  });
});

test('two entries that say the same ask nothing', () => {
  expect(mergeQuestions(names, [kept, kept])).toEqual([]);
});
