import { ActorId } from '@augenhoehe/domain/contract';
import { describe, expect, test } from 'vitest';
import type { CooperationSearch } from './cooperation-search.ts';
import { matchingCooperations } from './matching-cooperations.ts';

const school = ActorId.parse('01900000-0000-7000-8000-000000000001');
const choir = ActorId.parse('01900000-0000-7000-8000-000000000002');
const rest = { concern: '', goal: '', output: '' };

const cooperations = [
  { ...rest, name: 'Elterncafé', state: 'running', parties: [{ id: school, name: 'Schule' }] },
  {
    ...rest,
    name: 'Fest',
    goal: 'Alle kommen.',
    state: 'stuck',
    parties: [
      { id: school, name: 'Schule' },
      { id: choir, name: 'Chor Süd' },
    ],
  },
] as const;

const cases: readonly [CooperationSearch, readonly string[]][] = [
  [{}, ['Elterncafé', 'Fest']],
  [{ state: 'stuck' }, ['Fest']],
  [{ party: choir }, ['Fest']],
  [{ q: 'elterncafe' }, ['Elterncafé']],
  [{ q: 'sued alle' }, []],
  [{ q: 'süd alle' }, ['Fest']],
  [{ q: 'schule', state: 'running' }, ['Elterncafé']],
  [{ q: 'niemand' }, []],
];

describe('cooperations that the address asks for', () => {
  test.each(cases)('%o', (search, names) => {
    expect(matchingCooperations(cooperations, search).map(({ name }) => name)).toEqual(names);
  });
});
