import { describe, expect, test } from 'vitest';
import { type BallotDraft, emptyDraft } from './ballot-draft.ts';
import type { BallotPaper } from './ballot-paper.ts';
import { draftOfBallot } from './draft-of-ballot.ts';
import { filledBallot, remarksOf } from './filled-ballot.ts';

const options = ['A', 'B', '0'].map((id) => ({ id, text: id, detail: '', passive: id === '0' }));

describe('a ballot that is changed begins with what it said', () => {
  test.each<[BallotPaper['method'], Partial<BallotDraft>]>([
    ['yes_no', { choice: 'no' }],
    ['gradients', { choice: '7' }],
    ['consent', { choice: 'objection', reason: 'Lärm', harmedAim: 'Ruhe' }],
    [
      'consensing',
      { ratings: { A: 9, B: null, '0': 0 }, whys: { A: { reason: 'x', lowers: 'y' } } },
    ],
    ['score', { ratings: { A: 5, B: 0, '0': 1 } }],
    ['dots', { ratings: { A: 4, B: 0, '0': 2 } }],
    ['approval', { approved: ['A', 'B'] }],
    ['schulze', { ranking: [['B', 'A']] }],
    ['yes_no', { abstains: true }],
  ])('%s %j', (method, filled) => {
    const paper = { method, options, secret: false };
    const draft = { ...emptyDraft, ...filled };
    const earlier = { ...filledBallot(paper, draft), remarks: remarksOf(paper, draft) };
    expect(draftOfBallot(paper, earlier)).toEqual(draft);
  });

  test('what is not on the paper any more is left out', () => {
    const paper = { method: 'consensing', options, secret: false } as const;
    const earlier = {
      state: 'voted',
      values: { A: 3, X: 4 },
      remarks: { reasons: {}, harmedAim: '' },
    } as const;
    expect(draftOfBallot(paper, earlier).ratings).toEqual({ A: 3 });
  });
});
