import fc from 'fast-check';
import { expect, test } from 'vitest';
import { taskShares, tasksToHandOver } from './task-share.ts';
import { actor, taskOf, taskWith } from './task.fixture.ts';
import type { Task } from './task.ts';

function tasksOf(first: number, others: number): Task[] {
  return [
    ...Array.from({ length: first }, () => taskOf(actor(1))),
    ...Array.from({ length: others }, (_, index) => taskOf(actor(2 + (index % 7)))),
  ];
}

test.each([
  [13, 16, 45, true],
  [12, 17, 41, true],
  [11, 18, 38, false],
  [2, 3, 40, false],
  [3, 2, 60, true],
  [4, 0, 100, false],
])('%i of one and %i of others are %i %%, too much: %s', (first, others, percent, isMuch) => {
  const share = taskShares(tasksOf(first, others)).find(({ actorId }) => actorId === actor(1));
  expect(share).toEqual({ actorId: actor(1), tasks: first, of: first + others, percent, isMuch });
});

test('what is done or dropped counts for nobody, what nobody has counts for all', () => {
  const closed = { closedOn: '2026-11-20' };
  const tasks = [
    ...tasksOf(3, 2),
    taskOf(actor(1), { state: 'done', ...closed }),
    taskOf(actor(1), { state: 'dropped', closedReason: 'Ausgefallen', ...closed }),
    taskWith({}),
    taskWith({}),
    taskWith({}),
  ];
  expect(taskShares(tasks)[0]).toMatchObject({ tasks: 3, of: 8, percent: 38, isMuch: false });
});

test('as many tasks as said, and no fewer, have to go until it is no longer too much', () => {
  const some = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(some, some, (first, others) => {
      const [much] = taskShares(tasksOf(first, others)).filter(({ isMuch }) => isMuch);
      if (much === undefined) return;
      const go = tasksToHandOver(much);
      expect((much.tasks - go) / much.of).toBeLessThanOrEqual(0.4);
      expect((much.tasks - go + 1) / much.of).toBeGreaterThan(0.4);
    }),
  );
});
