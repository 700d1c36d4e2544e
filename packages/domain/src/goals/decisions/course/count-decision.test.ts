import { describe, expect, test } from 'vitest';
import { countDecision } from './count-decision.ts';
import { ballotWith, decisionWith, voiceId, voiceWith } from './decision.fixture.ts';

describe('of everybody present', () => {
  const decision = { base: 'entitled_present' };
  const voices = [1, 2, 3, 4, 5, 6].map((at) => voiceWith(at, { present: at <= 3 }));
  const votes = { tests: [], silent: [], log: [], urn: [], voted: [] };

  test.each([
    // Who votes from elsewhere is present as well: two of six are no majority.
    [[4, 5, 6], 6, 'rejected'],
    [[1, 2, 3], 3, 'accepted'],
    [[1, 4, 5], 5, 'rejected'],
    [[], 3, 'no_decision'],
  ])('the votes of %j make %s: %s', (ids, present, outcome) => {
    const voted = ids.map((at) => voiceId(at));
    const log = voted.map((id, at) =>
      ballotWith(at, { voiceId: id, values: at < 2 ? 'yes' : 'no' }),
    );
    const urn = ids.map((_, at) => ({ state: 'voted' as const, values: at < 2 ? 'yes' : 'no' }));
    const open = countDecision({ ...votes, decision: decisionWith(decision), voices, log });
    const secret = decisionWith({ ...decision, secret: true });
    const sealed = countDecision({ ...votes, decision: secret, voices, urn, voted });
    for (const counted of [open, sealed]) {
      expect(counted.record['present']).toBe(present);
      expect(counted.outcome).toBe(outcome);
    }
  });
});
