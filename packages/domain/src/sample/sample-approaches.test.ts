import { expect, test } from 'vitest';
import { Approach, approachProblem, dueOf } from '../contacts/index.ts';
import { ActorId, ApproachId, PersonId } from '../contract/index.ts';
import { readSample } from './hafergraben.ts';
import { sampleApproaches } from './sample-approaches.ts';

function idOf(key: string): string {
  return `00000000-0000-4000-8000-${key.replace(/\D/g, '').padStart(12, '0')}`;
}
const approaches = sampleApproaches({
  actor: (key) => ActorId.parse(idOf(key)),
  approach: () => ApproachId.parse(idOf('1')),
  ownerId: PersonId.parse('somebody'),
  now: new Date('2026-11-24T09:00:00Z'),
});

test('five sound approaches, one overdue, one today', () => {
  expect(approaches.map((approach) => Approach.parse(approach))).toHaveLength(5);
  expect(approaches.map(approachProblem)).toEqual(approaches.map(() => null));
  expect(approaches.map(({ nextStepOn }) => dueOf(nextStepOn, '2026-11-24'))).toEqual([
    'overdue',
    'today',
    'soon',
    'later',
    'later',
  ]);
});

test('they go to the four without a tie, and to the one behind a single bridge', () => {
  const { organisations, relations } = readSample();
  const tied = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const alone = organisations.filter(({ id }) => !tied.has(id)).map(({ id }) => idOf(id));
  const [bridged] = approaches.filter(({ doorOpenerId }) => doorOpenerId !== null);
  expect(bridged?.actorId).toBe(idOf('O53'));
  expect(bridged?.doorOpenerId).toBe(idOf('O61'));
  expect(
    approaches
      .filter((approach) => approach !== bridged)
      .map(({ actorId }) => actorId)
      .toSorted(),
  ).toEqual(alone.toSorted());
});
