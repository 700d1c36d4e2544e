import { describe, expect, test } from 'vitest';
import { type BallotDraft, ballotFaults, dotsGiven, emptyDraft } from './ballot-draft.ts';
import type { BallotPaper } from './ballot-paper.ts';

const options = [
  { id: 'A', text: 'Beleuchtung verbessern', detail: '', passive: false },
  { id: 'P', text: 'Es bleibt, wie es ist', detail: '', passive: true },
];

describe('what is missing on a ballot', () => {
  test.each<[BallotPaper['method'], Partial<BallotDraft>, object]>([
    ['yes_no', {}, { choice: 'no-choice' }],
    ['yes_no', { choice: 'no' }, {}],
    ['gradients', { choice: '8' }, {}],
    ['consensing', { ratings: { A: 0 } }, { 'ratings.P': 'not-rated' }],
    ['consensing', { ratings: { A: 10, P: null } }, {}],
    ['score', {}, { 'ratings.A': 'not-rated', 'ratings.P': 'not-rated' }],
    ['consent', {}, { choice: 'no-choice' }],
    ['consent', { choice: 'consent' }, {}],
    ['consent', { choice: 'stands_aside' }, {}],
    ['consent', { choice: 'consent_with_concern', reason: ' ' }, { reason: 'no-reason' }],
    ['consent', { choice: 'objection' }, { reason: 'no-reason', harmedAim: 'no-harmed-aim' }],
    ['consent', { choice: 'objection', reason: 'Lärm', harmedAim: 'Ruhe' }, {}],
    ['dots', { ratings: { A: 0 } }, { dots: 'no-dots' }],
    ['dots', { ratings: { A: 4, P: 4 } }, {}],
    ['dots', { ratings: { A: 5, P: 4 } }, { dots: 'too-many-dots' }],
    ['approval', {}, {}],
    ['schulze', {}, { ranking: 'no-order' }],
    ['schulze', { ranking: [['A']] }, {}],
  ])('%s %j', (method, filled, faults) => {
    expect(ballotFaults({ method, options, secret: false }, { ...emptyDraft, ...filled })).toEqual(
      faults,
    );
  });

  test('nothing, where somebody abstains', () => {
    for (const method of ['yes_no', 'consensing', 'consent', 'dots', 'schulze'] as const) {
      expect(
        ballotFaults({ method, options, secret: false }, { ...emptyDraft, abstains: true }),
      ).toEqual({});
    }
  });

  test('an abstention on an option gives it no dots', () => {
    expect(dotsGiven({ ...emptyDraft, ratings: { A: 3, P: null } })).toBe(3);
  });
});
