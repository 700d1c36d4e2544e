import { expect, test } from 'vitest';
import { PartyId } from '../../contract/index.ts';
import { balances } from './balances.ts';
import type { Balance } from './review.ts';

const school = PartyId.parse('01900000-0000-7000-8000-000000000001');
const house = PartyId.parse('01900000-0000-7000-8000-000000000002');
const silent = PartyId.parse('01900000-0000-7000-8000-000000000003');

function review(heldOn: string, said: readonly (readonly [PartyId, Balance | null])[]) {
  const parties = said.map(([partyId, balance]) => ({
    partyId,
    expectation: '',
    outcome: null,
    came: '',
    balance,
  }));
  return { heldOn, parties };
}

test('sets what each party said beside what it said before, the first review first', () => {
  const reviews = [
    review('2026-04-01', [
      [house, 'gives-more'],
      [school, null],
    ]),
    review('2025-10-01', [
      [house, 'balanced'],
      [school, 'gets-more'],
    ]),
  ];
  expect(balances(reviews, [school, house, silent])).toEqual({
    days: ['2025-10-01', '2026-04-01'],
    parties: [
      { partyId: school, said: ['gets-more', null] },
      { partyId: house, said: ['balanced', 'gives-more'] },
    ],
  });
});

test('without reviews there is nothing to set side by side', () => {
  expect(balances([], [school])).toEqual({ days: [], parties: [] });
});
