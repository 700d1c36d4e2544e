import { describe, expect, test } from 'vitest';
import { type BallotDraft, emptyDraft } from './ballot-draft.ts';
import type { BallotPaper } from './ballot-paper.ts';
import { filledBallot, remarksOf } from './filled-ballot.ts';

const options = ['A', 'B', '0'].map((id) => ({ id, text: id, detail: '', passive: id === '0' }));

describe('a ballot as it is handed in', () => {
  test.each<[BallotPaper['method'], Partial<BallotDraft>, unknown]>([
    ['yes_no', { choice: 'no' }, 'no'],
    ['gradients', { choice: '7' }, 7],
    ['consent', { choice: 'consent', reason: '' }, { kind: 'consent' }],
    ['consent', { choice: 'objection', reason: ' Lärm ' }, { kind: 'objection', reason: 'Lärm' }],
    ['consensing', { ratings: { A: 0, B: null, '0': 10 } }, { A: 0, B: null, '0': 10 }],
    ['score', { ratings: { A: 5, B: 0, '0': 1 } }, { A: 5, B: 0, '0': 1 }],
    ['dots', { ratings: { A: 4 } }, { A: 4, B: 0, '0': 0 }],
    ['approval', { approved: ['B', 'A'] }, ['A', 'B']],
    ['schulze', { ranking: [['B', 'A']] }, [['B', 'A']]],
  ])('%s %j', (method, filled, values) => {
    const ballot = filledBallot({ method, options, secret: false }, { ...emptyDraft, ...filled });
    expect(ballot).toEqual({ state: 'voted', values });
  });

  test('an abstention has no values, whatever was filled in before', () => {
    const draft = { ...emptyDraft, abstains: true, choice: 'yes' };
    expect(filledBallot({ method: 'yes_no', options, secret: false }, draft)).toEqual({
      state: 'abstained',
    });
  });

  test('reasons go along with what is still rated high alone', () => {
    const said = { reason: 'Lärm', lowers: '' };
    const draft = {
      ...emptyDraft,
      ratings: { A: 8, B: 2, '0': 9 },
      whys: { A: said, B: said, '0': { reason: ' ', lowers: '' } },
    };
    const paper = { method: 'consensing', options, secret: false } as const;
    expect(remarksOf(paper, draft).reasons).toEqual({ A: said });
    expect(remarksOf({ ...paper, secret: true }, draft).reasons).toEqual({});
    expect(remarksOf({ ...paper, method: 'score' }, draft).reasons).toEqual({});
  });

  test('the harmed aim goes along with an objection alone', () => {
    const paper = { method: 'consent', options: [], secret: false } as const;
    const draft = { ...emptyDraft, choice: 'objection', harmedAim: ' Ruhe ' };
    expect(remarksOf(paper, draft).harmedAim).toBe('Ruhe');
    expect(remarksOf(paper, { ...draft, choice: 'consent' }).harmedAim).toBe('');
    expect(remarksOf(paper, { ...draft, abstains: true }).harmedAim).toBe('');
  });
});
