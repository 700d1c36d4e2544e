import { holdsOn } from '../../inventory/index.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActorId, CooperationId, PartyId } from '../../contract/index.ts';
import { mergeParties } from './merge-parties.ts';
import { orderParties } from './order-parties.ts';
import { emptyParty, type Party, partyProblem } from './party.ts';

function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const at = '2026-11-22T10:00:00.000Z';

function party(id: number, actor: number, cooperation: number, rest: Partial<Party> = {}): Party {
  return {
    ...emptyParty(ActorId.parse(idOf(actor))),
    id: PartyId.parse(idOf(id)),
    cooperationId: CooperationId.parse(idOf(cooperation)),
    createdAt: at,
    updatedAt: at,
    ...rest,
  };
}

describe('who takes part when', () => {
  test.each([
    [null, null, true],
    ['2026-11-22', null, true],
    ['2026-11-23', null, false],
    [null, '2026-11-22', true],
    [null, '2026-11-21', false],
  ])('from %s to %s: %s', (since, until, expected) => {
    expect(holdsOn({ since, until }, '2026-11-22')).toBe(expected);
  });

  test('nobody leaves before joining, or takes part twice', () => {
    const one = party(1, 1, 1, { since: '2026-02-01', until: '2026-01-31' });
    expect(partyProblem(one, [])).toBe('until-before-since');
    expect(partyProblem(party(1, 1, 1), [party(2, 1, 1)])).toBe('already-party');
    expect(partyProblem(party(1, 1, 1), [party(2, 2, 1)])).toBeNull();
  });
});

describe('parties of merged actors', () => {
  const [from, to] = [ActorId.parse(idOf(1)), ActorId.parse(idOf(2))];

  test('in different cooperations both stay; in one they become one with the words of both', () => {
    const { kept, gone } = mergeParties(
      [
        party(10, 1, 1, { expectation: 'Ruhe' }),
        party(11, 2, 2, { expectation: 'Lärm', since: '2026-03-01', rank: 3 }),
        party(12, 1, 2, { expectation: 'Tanz', since: '2026-01-01', until: '2026-05-01', rank: 1 }),
      ],
      { from, to },
    );
    expect(kept).toMatchObject([
      { id: idOf(11), expectation: 'Lärm · Tanz', since: '2026-01-01', until: null, rank: 1 },
      { id: idOf(10), actorId: to, expectation: 'Ruhe' },
    ]);
    expect(gone.map(({ party: { id }, into }) => [id, into])).toEqual([[idOf(12), idOf(11)]]);
  });

  test('afterwards nobody takes part twice, and none is lost', () => {
    const entries = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })),
      {
        selector: ([actor, cooperation]) => `${actor}/${cooperation}`,
      },
    );
    fc.assert(
      fc.property(entries, (pairs) => {
        const parties = pairs.map(([actor, cooperation], number) =>
          party(100 + number, actor, cooperation),
        );
        const { kept, gone } = mergeParties(parties, { from, to });
        const places = kept.map(({ actorId, cooperationId }) => `${actorId}/${cooperationId}`);
        expect(new Set(places).size).toBe(places.length);
        expect(kept.length + gone.length).toBe(parties.length);
        expect(kept.every(({ actorId }) => actorId !== from)).toBe(true);
      }),
    );
  });
});

test('the alphabet orders parties, ä beside a, unless they agreed on an order', () => {
  const named = [
    { rank: 0, actor: { name: 'Zirkus' } },
    { rank: 1, actor: { name: 'Ärzteverein' } },
    { rank: 1, actor: { name: 'Anger' } },
  ];
  expect(orderParties(named, 'alphabetical').map(({ actor }) => actor.name)).toEqual([
    'Anger',
    'Ärzteverein',
    'Zirkus',
  ]);
  expect(orderParties(named, 'agreed').map(({ actor }) => actor.name)).toEqual([
    'Zirkus',
    'Anger',
    'Ärzteverein',
  ]);
});
