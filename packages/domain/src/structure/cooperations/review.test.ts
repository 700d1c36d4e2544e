import { describe, expect, test } from 'vitest';
import { PartyId, ReviewId, CooperationId } from '../../contract/index.ts';
import { moveReviews } from './move-reviews.ts';
import { type Balance, partiesGivingMore, type PartyReview, type Review } from './review.ts';

function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const [a, b, c] = [1, 2, 3].map((number) => PartyId.parse(idOf(number)));

function said(partyId: PartyId | undefined, balance: Balance | null, came = ''): PartyReview {
  if (partyId === undefined) throw new Error('There is no such party.');
  return { partyId, expectation: '', outcome: null, came, balance };
}

function review(heldOn: string, parties: PartyReview[]): Review {
  return {
    id: ReviewId.parse(idOf(9)),
    cooperationId: CooperationId.parse(idOf(8)),
    heldOn,
    summary: '',
    parties,
    createdAt: '2026-11-22T10:00:00.000Z',
    updatedAt: '2026-11-22T10:00:00.000Z',
  };
}

describe('who gives more than they get', () => {
  test.each<[string, (Balance | null)[], boolean]>([
    ['once is not twice', ['gives-more'], false],
    ['twice in a row', ['gives-more', 'gives-more'], true],
    ['balanced since', ['gives-more', 'gives-more', 'balanced'], false],
    ['not the last two', ['gives-more', 'balanced', 'gives-more'], false],
    ['a review without a word of it does not count', ['gives-more', null, 'gives-more'], true],
    ['gets more', ['gets-more', 'gets-more'], false],
  ])('%s', (_, balances, expected) => {
    const reviews = balances.map((balance, at) => review(`2026-0${at + 1}-01`, [said(a, balance)]));
    expect(partiesGivingMore(reviews).length === 1).toBe(expected);
    expect(partiesGivingMore(reviews.toReversed())).toEqual(partiesGivingMore(reviews));
  });
});

describe('reviews when parties go', () => {
  test('untouched reviews stay out of it', () => {
    if (b === undefined) throw new Error('There is no such party.');
    expect(moveReviews([review('2026-01-01', [said(a, null)])], new Map([[b, null]]))).toEqual([]);
  });

  test('words go to the one merged into, unless it spoke itself; of a removed one none stay', () => {
    if (a === undefined || b === undefined || c === undefined) throw new Error('No party.');
    const into = new Map([
      [b, a],
      [c, null],
    ]);
    const alone = review('2026-01-01', [said(b, 'balanced', 'b'), said(c, null, 'c')]);
    const both = review('2026-02-01', [said(a, null, 'a'), said(b, 'balanced', 'b')]);
    expect(moveReviews([alone, both], into).map(({ parties }) => parties)).toEqual([
      [said(a, 'balanced', 'b')],
      [said(a, null, 'a')],
    ]);
  });
});
