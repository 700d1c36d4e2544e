import { BodyId, CooperationId, GoalId } from '@augenhoehe/domain/contract';
import { emptyGoal, type GoalRow } from '@augenhoehe/domain/goals';
import { expect, test } from 'vitest';
import { goalGroups } from './goal-groups.ts';

const cafe = CooperationId.parse('00000000-0000-4000-8000-000000000001');
const council = BodyId.parse('00000000-0000-4000-8000-000000000002');
const contexts = [
  { kind: 'cooperation' as const, id: cafe, name: 'Café', actors: [] },
  { kind: 'body' as const, id: council, name: 'Beirat', actors: [] },
];

function row(number: number, facts: Partial<GoalRow>): GoalRow {
  const id = GoalId.parse(`00000000-0000-4000-8000-1000000000${String(number).padStart(2, '0')}`);
  return { ...emptyGoal(`Ziel ${number}`), id, state: 'idea', measured: null, ...facts };
}

const goals = [
  row(1, { cooperationId: cafe }),
  row(2, { bodyId: council, state: 'dropped' }),
  row(3, { theme: 'Wohnen' }),
  row(4, { theme: 'Alter' }),
  row(5, {}),
];

test.each([
  [{}, ['Café: Ziel 1', ': Ziel 5', 'Alter: Ziel 4', 'Wohnen: Ziel 3']],
  [{ context: council }, []],
  [{ context: council, dropped: 'true' as const }, ['Beirat: Ziel 2']],
  [{ context: cafe }, ['Café: Ziel 1']],
])('goals as asked for by %j', (search, expected) => {
  const groups = goalGroups({ goals, contexts }, search);
  expect(
    groups.map(({ name, goals: of }) => `${name}: ${of.map((goal) => goal.text).join()}`),
  ).toEqual(expected);
});
