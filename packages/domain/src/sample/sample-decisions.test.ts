import { expect, test } from 'vitest';
import { z } from 'zod';
import { agreesWith, countDecision, readRecord, tally } from '../goals/index.ts';
import { readSample } from './hafergraben.ts';
import { sampleDecision } from './sample-decisions.ts';
import { ActorId, BodyId } from '../contract/index.ts';

const sample = readSample();
const Ratings = z.record(z.string(), z.int());
function newId(): string {
  return crypto.randomUUID();
}

const told = sampleDecision({
  sample,
  ids: { actor: () => ActorId.parse(newId()), body: () => BodyId.parse(newId()) },
  newId,
  now: new Date('2026-11-23T10:00:00Z'),
});
const { record, outcome, winners } = countDecision({
  ...told,
  log: told.ballots,
  voted: [],
  urn: [],
  tests: [],
  silent: [],
});
const read = readRecord(JSON.parse(JSON.stringify(record))).record;
if (read === null) throw new Error('The sample’s record is refused.');
const counted = tally(read);

test('nine voices find what they can best live with', () => {
  expect({ outcome, winners }).toEqual({ outcome: 'accepted', winners: ['D'] });
  expect(counted.ranking).toEqual([['D'], ['B'], ['A'], ['C'], ['0']]);
  expect(agreesWith(read.result ?? {}, counted)).toBe(true);
});

test.each([
  ['A', 31, 65.56, 5],
  ['B', 25, 72.22, 8],
  ['C', 38, 57.78, 10],
  ['D', 19, 78.89, 4],
  ['0', 56, 37.78, 8],
])(
  '%s has a sum of %s, an acceptance of %s and a highest of %s',
  (id, sum, acceptance, highest) => {
    expect(counted.options[id]).toMatchObject({ sum, acceptance, highest, raters: 9 });
  },
);

test('most would have had C as their first choice', () => {
  const firsts = told.ballots.map(({ values }) => {
    const own = Object.entries(Ratings.parse(values));
    return own.toSorted(([, a], [, b]) => a - b)[0]?.[0];
  });
  const fans = Map.groupBy(firsts, (id) => id);
  expect(fans.get('C')?.length).toBe(4);
  expect(fans.get('D')?.length).toBeLessThan(4);
});

test('whoever resists strongly says why, and no person is named', () => {
  const said = told.ballots.filter(({ remarks }) => Object.keys(remarks.reasons).length > 0);
  expect(said.map(({ remarks }) => Object.keys(remarks.reasons))).toEqual([['B'], ['C']]);
  expect(told.voices.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual([
    'Bewohner:in 1',
    'Bewohner:in 2',
  ]);
});
