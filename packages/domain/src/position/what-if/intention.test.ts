import { expect, test } from 'vitest';
import { actorId, networkOf, tieId } from '../network.fixture.ts';
import type { DraftStep } from './draft-step.ts';
import { intentionsOf } from './intention.ts';

const network = networkOf([{}, {}, {}], [[1, 0, { type: 'wunsch', level: 0 }]]);

function adds(number: number, [from, to]: readonly [number, number], type: string): DraftStep {
  const ends = { from: actorId(from), to: actorId(to) };
  return { kind: 'add-tie', tie: tieId(number), ...ends, type, level: 2 };
}

test('each pair is one wish, and one that is known is said to be', () => {
  expect(
    intentionsOf(network, [
      adds(5, [0, 1], 'austausch'),
      adds(6, [1, 2], 'austausch'),
      adds(7, [2, 1], 'kontakt'),
    ]),
  ).toEqual([
    { from: actorId(0), to: actorId(1), isKnown: true },
    { from: actorId(2), to: actorId(1), isKnown: false },
  ]);
});

test('what the draft does not keep is no wish', () => {
  const removed: DraftStep = { kind: 'remove-actor', actor: actorId(2) };
  expect(intentionsOf(network, [adds(6, [1, 2], 'austausch'), removed])).toEqual([]);
});
