import { expect, test } from 'vitest';
import { taskConcerns } from './task-warnings.ts';
import { actor, taskOf, taskWith } from './task.fixture.ts';

const today = '2026-11-22';
const closed = { state: 'done', closedOn: today } as const;

test.each([
  ['a day that is past', taskOf(actor(1), { dueOn: '2026-11-21' }), ['overdue']],
  ['today', taskOf(actor(1), { dueOn: today }), []],
  ['no day', taskOf(actor(1)), []],
  ['nobody', taskWith({ dueOn: '2026-12-01' }), ['unowned']],
  ['nobody and past', taskWith({ dueOn: '2026-11-01' }), ['unowned', 'overdue']],
  ['past but done', taskOf(actor(1), { dueOn: '2026-11-01', ...closed }), []],
  ['nobody but done', taskWith(closed), []],
])('%s', (_, task, concerns) => {
  expect(taskConcerns(task, today)).toEqual(concerns);
});
