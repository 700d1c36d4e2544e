import { expect, test } from 'vitest';
import type { DecisionRecord } from './record.ts';
import { refutedVoices, votesOf } from './refuted.ts';

test('the record keeps who objected before the group tested it', () => {
  const ballots = [
    { voice: 'a', state: 'voted', values: { kind: 'consent' } },
    { voice: 'b', was: 'objection', values: { kind: 'consent_with_concern', reason: 'Lärm' } },
    { voice: 'c', values: { kind: 'consent_with_concern', reason: 'Kosten' } },
  ];
  expect([...refutedVoices({ ballots })]).toEqual(['b']);
});

test.each([[null], [{}], [{ ballots: 'none' }]])('nobody in %j', (record) => {
  expect(refutedVoices(record).size).toBe(0);
});

test('a voice with a weight has as many votes', () => {
  const record: Pick<DecisionRecord, 'entitled'> = {
    entitled: [{ voice: 'a', weight: 3 }, { voice: 'b' }, { voice: 'c' }],
  };
  expect(votesOf(record, new Set(['a', 'c']))).toBe(4);
});
