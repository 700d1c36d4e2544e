import { expect, test } from 'vitest';
import {
  ActorId,
  AgreementId,
  BodyId,
  CooperationId,
  PersonId,
  TaskId,
} from '../contract/index.ts';
import { isOverdue, taskShares, tasksToHandOver, WholeTask } from '../structure/index.ts';
import { readSample } from './hafergraben.ts';
import { sampleTasks } from './sample-tasks.ts';

const ids = new Map<string, string>();
function idOf(key: string): string {
  const id = ids.get(key) ?? `00000000-0000-4000-8000-${String(ids.size).padStart(12, '0')}`;
  ids.set(key, id);
  return id;
}

let made = 0;
const tasks = sampleTasks(
  readSample(),
  {
    actor: (key) => ActorId.parse(idOf(key)),
    cooperation: (key) => CooperationId.parse(idOf(key)),
    body: (key) => BodyId.parse(idOf(key)),
    agreement: () => AgreementId.parse(idOf('agreement')),
    task: () => TaskId.parse(idOf(`task ${(made += 1)}`)),
    createdBy: PersonId.parse('someone'),
  },
  new Date('2026-11-22T10:00:00Z'),
);
const [first, second] = [ActorId.parse(idOf('O01')), ActorId.parse(idOf('O02'))];

test('29 tasks, all accepted and sound', () => {
  expect(tasks).toHaveLength(29);
  for (const task of tasks) expect(WholeTask.parse(task)).toEqual(task);
});

test('F6: one place has 13 of 29 tasks and 6 of the 7 overdue ones', () => {
  const [most, next] = taskShares(tasks);
  expect(most).toEqual({ actorId: first, tasks: 13, of: 29, percent: 45, isMuch: true });
  expect(next?.isMuch).toBe(false);
  const overdue = tasks.filter((task) => isOverdue(task, '2026-11-22'));
  expect(overdue).toHaveLength(7);
  expect(overdue.filter(({ ownerId }) => ownerId === first)).toHaveLength(6);
});

test('with two tasks handed over, it is 11 of 29 and no longer too much', () => {
  const [most] = taskShares(tasks);
  if (most === undefined) throw new Error('Nobody has a task.');
  expect(tasksToHandOver(most)).toBe(2);
  const handed = tasks.filter(({ ownerId }) => ownerId === first).slice(0, 2);
  const after = tasks.map((task) => (handed.includes(task) ? { ...task, ownerId: second } : task));
  expect(taskShares(after)[0]).toMatchObject({ tasks: 11, of: 29, percent: 38, isMuch: false });
});
