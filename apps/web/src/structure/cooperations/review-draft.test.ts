import { ActorId, CooperationId, PartyId } from '@augenhoehe/domain/contract';
import { emptyParty, type PartyOfCooperation } from '@augenhoehe/domain/structure';
import { describe, expect, test } from 'vitest';
import { acceptedReview, nothingSaid, partiesBefore, partiesSaid } from './review-draft.ts';

const [school, choir] = [1, 2].map((at) =>
  PartyId.parse(`01900000-0000-7000-8000-00000000000${at}`),
);
const actorId = ActorId.parse('01900000-0000-7000-8000-000000000009');

function party(id: PartyId): PartyOfCooperation {
  return {
    ...emptyParty(actorId),
    id,
    cooperationId: CooperationId.parse('01900000-0000-7000-8000-000000000008'),
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    actor: { id: actorId, name: 'Schule', type: null },
    can: { edit: true },
  };
}

const met = { outcome: 'met', came: 'Ja.', balance: 'balanced' } as const;
const no = { outcome: 'not-met', came: '', balance: null } as const;

describe('what a review sends', () => {
  test('everybody asked, also who said nothing', () => {
    const words = { [school ?? '']: met };
    const asked = [school, choir].flatMap((id) => (id === undefined ? [] : [party(id)]));
    expect(partiesSaid({ words }, asked, [])).toEqual([
      { partyId: school, ...met },
      { partyId: choir, ...nothingSaid },
    ]);
  });

  test('the words of others stay as they were, in their place', () => {
    if (school === undefined || choir === undefined) throw new Error('There are two.');
    const before = [
      { partyId: choir, ...no },
      { partyId: school, ...no },
    ];
    expect(partiesSaid({ words: { [school]: met } }, [party(school)], before)).toEqual([
      { partyId: choir, ...no },
      { partyId: school, ...met },
    ]);
  });

  test('what stood there is that of those asked as it was, of others as it is', () => {
    if (school === undefined || choir === undefined) throw new Error('There are two.');
    const now = [
      { partyId: choir, ...met },
      { partyId: school, ...met },
    ];
    const asked = [party(school)];
    expect(partiesBefore({ words: { [school]: no } }, asked, now)).toEqual([
      { partyId: choir, ...met },
      { partyId: school, ...no },
    ]);
    expect(partiesBefore({ words: {} }, asked, [])).toEqual([]);
  });

  test('accepting what others wrote keeps what the writer changed, and that alone', () => {
    const was = { heldOn: '2026-11-20', summary: '', words: { a: no, b: no }, reviewOn: null };
    const facts = { ...was, summary: 'Gut.', words: { a: met, b: no } };
    const now = { ...was, heldOn: '2026-11-21', summary: 'Schlecht.', words: { a: no, b: met } };
    expect(acceptedReview({ facts, was }, now)).toEqual({
      facts: { ...now, summary: 'Gut.', words: { a: met, b: met } },
      was: now,
    });
  });
});
