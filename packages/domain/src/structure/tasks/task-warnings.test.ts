import { expect, test } from 'vitest';
import { isOverdue } from './task-warnings.ts';
import { actor, taskOf, taskWith } from './task.fixture.ts';

const today = '2026-11-22';
const closed = { state: 'done', closedOn: today } as const;

test.each([
  ['a day that is past', taskOf(actor(1), { dueOn: '2026-11-21' }), true],
  ['today', taskOf(actor(1), { dueOn: today }), false],
  ['no day', taskOf(actor(1)), false],
  ['nobody yet', taskWith({ dueOn: '2026-12-01' }), false],
  ['nobody and past', taskWith({ dueOn: '2026-11-01' }), true],
  ['past but done', taskOf(actor(1), { dueOn: '2026-11-01', ...closed }), false],
  ['nobody but done', taskWith(closed), false],
])('%s', (_, task, expected) => {
  expect(isOverdue(task, today)).toBe(expected);
});
