import { expect, test } from 'vitest';
import { tally } from '../tally.ts';
import { readRecord } from '../read-record.ts';
import { decisionWith, voiceId, voiceWith } from './decision.fixture.ts';
import { summaryOf } from './decision-summary.ts';
import { openingProblems } from './opening-problems.ts';
import { openRecord } from './record-of.ts';
import { whyNoWeights } from './weights.ts';

test.each([
  ['yes_no', 'person', false, null],
  ['yes_no', 'delegate', false, null],
  ['consensing', 'person', false, null],
  ['score', 'delegate', false, null],
  ['dots', 'person', false, null],
  ['approval', 'person', false, null],
  ['schulze', 'person', false, null],
  ['consent', 'person', false, 'one-objection-holds'],
  ['gradients', 'person', false, 'one-objection-holds'],
  ['score', 'mean', false, 'organisations-are-equal'],
  ['yes_no', 'double', false, 'organisations-are-equal'],
  ['yes_no', 'person', true, 'weight-tells-whose'],
] as const)('%s by %s, secret %s: %s', (method, voiceMode, secret, expected) => {
  const decision = decisionWith({ method, voiceMode, secret });
  expect(whyNoWeights(decision)).toBe(expected);
});

const weighed = [50, 49, 1].map((weight, at) => voiceWith(at + 1, { weight }));
const now = new Date('2026-11-02T10:00:00Z');

test('what is opened with weights permits them, and all together are not too heavy', () => {
  function codes(rules: Readonly<Record<string, unknown>>, voices = weighed): string[] {
    return openingProblems(decisionWith(rules), voices, now).map(({ code }) => code);
  }
  expect(codes({})).toEqual([]);
  expect(codes({ secret: true })).toEqual(['weights-not-here']);
  expect(codes({ method: 'consent' })).toEqual(['weights-not-here']);
  const heavy = Array.from({ length: 11 }, (_, at) => voiceWith(at, { weight: 1000 }));
  expect(codes({}, heavy)).toEqual(['weights-too-large']);
});

test('a quorum is one of weights, and the summary says so', () => {
  const decision = decisionWith({ quorum: { num: 1, den: 2 } });
  expect(summaryOf(decision, weighed)).toMatchObject({ voices: 3, weight: 100, needed: 50 });
});

function counted(rules: Readonly<Record<string, unknown>>, values: readonly unknown[]) {
  const ballots = values.map((each, at) => ({
    voice: voiceId(at + 1),
    state: 'voted' as const,
    values: each,
  }));
  const decision = decisionWith(rules);
  const voices = weighed.map((voice) => ({ ...voice, present: voice.weight === 1 }));
  const { record, faults } = readRecord(openRecord({ decision, voices, ballots }));
  expect(faults).toEqual([]);
  if (record === null) throw new Error('It was refused.');
  return tally(record);
}

test('the record takes the weights along, and each method tells the power', () => {
  const power = { [voiceId(1)]: 60, [voiceId(2)]: 20, [voiceId(3)]: 20 };
  expect(counted({}, ['yes', 'no', 'no'])).toMatchObject({ outcome: 'rejected', power });
  const options = ['A', 'B'].map((id) => ({ id, text: id, detail: '', passive: false }));
  const approval = counted({ method: 'approval', options }, [['A'], ['B'], []]);
  expect(approval).toMatchObject({ winners: ['A'], power, options: { A: { approvals: 50 } } });
});

test('who is present counts by weight, whoever votes among them', () => {
  const two = counted({ base: 'entitled_present' }, ['yes']);
  expect(two.base).toMatchObject({ kind: 'entitled_present', size: 51 });
});
