import { describe, expect, test } from 'vitest';
import { ActorId, PartyId } from '../../contract/index.ts';
import { type CooperationHint, cooperationHints } from './cooperation-hints.ts';
import { emptyCooperation } from './cooperation.ts';
import type { Balance } from './review.ts';

const today = '2026-05-20';
const school = PartyId.parse('01900000-0000-7000-8000-000000000001');
const house = PartyId.parse('01900000-0000-7000-8000-000000000002');
const schoolActor = ActorId.parse('01900000-0000-7000-8000-00000000000a');
const theHouse = { id: ActorId.parse('01900000-0000-7000-8000-00000000000b'), name: 'Haus' };

type Known = Parameters<typeof cooperationHints>[0];

const both = { contact: 'Leitung', deputy: 'Stellvertretung', since: null, until: null };
const running = {
  ...emptyCooperation('Lesepaten'),
  state: 'running',
  goal: 'Kinder lesen gern.',
  goalDecidedOn: '2026-01-10',
  reviewOn: '2026-09-01',
} as const;
const parties: Known['parties'] = [
  { id: school, actor: { id: schoolActor, name: 'Schule' }, ...both },
  { id: house, actor: theHouse, ...both },
];

function review(heldOn: string, balance: Balance): Known['reviews'][number] {
  return {
    heldOn,
    parties: [{ partyId: house, expectation: '', outcome: null, came: '', balance }],
  };
}

function withHouse(facts: Partial<Known['parties'][number]>): Known['parties'] {
  return parties.map((party) => (party.id === house ? { ...party, ...facts } : party));
}

const cases: readonly [
  words: string,
  known: Partial<Known>,
  expected: readonly CooperationHint[],
][] = [
  ['nothing where all is said', {}, []],
  ['no goal', { cooperation: { ...running, goal: '' } }, [{ kind: 'no-joint-goal' }]],
  [
    'a goal nobody decided',
    { cooperation: { ...running, goalDecidedOn: null } },
    [{ kind: 'no-joint-goal' }],
  ],
  [
    'a review that was due yesterday',
    { cooperation: { ...running, reviewOn: '2026-05-19' } },
    [{ kind: 'review-overdue', since: '2026-05-19' }],
  ],
  ['none on the day itself', { cooperation: { ...running, reviewOn: today } }, []],
  [
    'one person at one party',
    { parties: withHouse({ deputy: '' }) },
    [{ kind: 'one-person', actors: [theHouse] }],
  ],
  ['nobody named is nothing known', { parties: withHouse({ contact: '', deputy: '' }) }, []],
  ['not of a party that has left', { parties: withHouse({ deputy: '', until: '2026-05-19' }) }, []],
  [
    'gives more at two reviews',
    { reviews: [review('2026-04-01', 'gives-more'), review('2025-10-01', 'gives-more')] },
    [{ kind: 'gives-more', actors: [theHouse] }],
  ],
  [
    'balanced the last time',
    { reviews: [review('2025-10-01', 'gives-more'), review('2026-04-01', 'balanced')] },
    [],
  ],
  [
    'before the start the questions ask',
    { cooperation: { ...running, state: 'preparation', goal: '' } },
    [],
  ],
  [
    'broken off without a lesson',
    { cooperation: { ...running, state: 'broken-off', goal: '' } },
    [{ kind: 'evaluation-open' }],
  ],
  [
    'ended with a lesson',
    { cooperation: { ...running, state: 'ended', lesson: 'Früher fragen.' } },
    [],
  ],
];

describe('what to look at next in a cooperation', () => {
  test.each(cases)('%s', (_, known, expected) => {
    const whole = { cooperation: running, parties, reviews: [], ...known };
    expect(cooperationHints(whole, today)).toEqual(expected);
  });
});
