import { expect, test } from 'vitest';
import { ActorId, CooperationId, PersonId } from '../contract/index.ts';
import { goalTree, isReviewDue, WholeGoal, WholeGoalWord, goalStanding } from '../goals/index.ts';
import { readSample } from './hafergraben.ts';
import { sampleGoals } from './sample-goals.ts';

let made = 0;
function newId(): string {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}
const cooperations = new Map<string, CooperationId>();
function cooperation(key: string): CooperationId {
  const id = cooperations.get(key) ?? CooperationId.parse(newId());
  cooperations.set(key, id);
  return id;
}
const parties = [ActorId.parse(newId()), ActorId.parse(newId())];
const { goals, words, values } = sampleGoals(readSample(), {
  cooperation,
  partiesOf: () => parties,
  personId: PersonId.parse('someone'),
  newId,
  now: new Date('2026-11-22T10:00:00Z'),
});

test('eleven goals of three cooperations, sound and agreed by every party', () => {
  expect(goals).toHaveLength(11);
  expect([...cooperations.keys()].toSorted()).toEqual(['C02', 'C04', 'C08']);
  for (const goal of goals) {
    expect(WholeGoal.parse(goal)).toEqual(goal);
    const own = words.filter(({ goalId }) => goalId === goal.id);
    for (const word of own) expect(WholeGoalWord.parse(word)).toEqual(word);
    expect(goalStanding({ textId: goal.textId, parties, words: own }).isComplete).toBe(true);
  }
});

test('stand under each other by their short names', () => {
  const roots = goalTree(goals).map(({ goal, under }) => [
    goal.key,
    under.map((each) => [each.goal.key, each.under.map((last) => last.goal.key)]),
  ]);
  expect(roots).toEqual([
    ['Z1', [['Z1.1', ['Z1.1.1', 'Z1.1.2']]]],
    ['N1', []],
    ['N2', []],
    [
      'Z2',
      [
        ['Z2.1.1', []],
        ['Z2.1.2', []],
      ],
    ],
    ['Z3', [['Z3.1.1', []]]],
  ]);
});

test('one review is five months late, as finding F14 says', () => {
  const due = goals.filter((goal) => isReviewDue(goal, '2026-11-22'));
  expect(due.map(({ key, reviewOn }) => [key, reviewOn])).toEqual([['Z3.1.1', '2026-06-22']]);
});

test('what is measured has an indicator', () => {
  const measured = new Set(values.map(({ goalId }) => goalId));
  const own = goals.filter(({ id }) => measured.has(id));
  expect(own.map(({ key, indicator }) => [key, indicator])).toEqual([
    ['Z1.1.1', 'Strichliste'],
    ['Z3.1.1', 'Einsatzplan'],
  ]);
});
