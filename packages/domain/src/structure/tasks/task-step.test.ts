import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveTask } from './move-task.ts';
import { holdsTogether, taskProblem } from './task-problem.ts';
import { afterStep, type TaskStep } from './task-step.ts';
import { actor, taskOf, taskWith } from './task.fixture.ts';
import { isOpen, type Task, type TaskState } from './task.ts';

const today = '2026-11-22';
const [one, other] = [actor(1), actor(2)];
const yes = { means: 'oral', on: '2026-11-20' } as const;
const offer: TaskStep = { kind: 'offer', actorId: other };
const take: TaskStep = { kind: 'take', actorId: other, yes };
const drop: TaskStep = { kind: 'drop', reason: 'Nicht mehr nötig' };

const owned = taskOf(one);
const asked = taskOf(one, { state: 'offered', offeredToId: other, offeredOn: today });
const openWithOwner = taskOf(one, { state: 'seeking' });
const open = taskWith({});
const done = taskOf(one, { state: 'done', closedOn: today });

const stands: readonly [string, Task, TaskStep, TaskState, string | null][] = [
  ['offering keeps the owner', owned, offer, 'offered', one],
  ['a yes hands it over', asked, { kind: 'accept', yes }, 'accepted', other],
  ['a no keeps the owner', asked, { kind: 'decline', reason: '' }, 'accepted', one],
  ['asking nobody any longer keeps the owner', asked, { kind: 'withdraw' }, 'accepted', one],
  ['opening to the network keeps the owner', owned, { kind: 'seek' }, 'seeking', one],
  ['whoever takes it has it', openWithOwner, take, 'accepted', other],
  ['so it is where nobody had it', open, take, 'accepted', other],
  ['completing ends asking', asked, { kind: 'complete' }, 'done', one],
  ['dropping ends it', open, drop, 'dropped', null],
  ['reopening gives it back to its owner', done, { kind: 'reopen' }, 'accepted', one],
];

test.each(stands)('%s', (_, task, step, state, ownerId) => {
  expect(afterStep(task, step, today)).toMatchObject({ task: { state, ownerId } });
});

const refused: readonly [string, Task, TaskStep, string][] = [
  ['its owner is not asked', owned, { kind: 'offer', actorId: one }, 'offered-to-owner'],
  ['nobody answers who is not asked', owned, { kind: 'accept', yes }, 'task-moved-on'],
  ['what is not open is not taken', owned, take, 'task-moved-on'],
  ['what nobody has is not done', open, { kind: 'complete' }, 'task-without-owner'],
  ['what is done is not offered', done, offer, 'task-moved-on'],
  ['what goes on is not reopened', owned, { kind: 'reopen' }, 'task-moved-on'],
  ['nobody is asked no longer', owned, { kind: 'withdraw' }, 'task-moved-on'],
  [
    'nobody says yes tomorrow',
    asked,
    { kind: 'accept', yes: { means: 'oral', on: '2026-11-23' } },
    'yes-in-future',
  ],
];

test.each(refused)('%s', (_, task, step, problem) => {
  expect(afterStep(task, step, today)).toEqual({ problem });
});

test('who declined and why is kept until somebody else is asked', () => {
  const declined = afterStep(asked, { kind: 'decline', reason: 'Keine Zeit' }, today);
  expect(declined).toMatchObject({ task: { declinedById: other, declineReason: 'Keine Zeit' } });
  if ('problem' in declined) throw new Error(declined.problem);
  expect(afterStep(declined.task, { kind: 'offer', actorId: actor(3) }, today)).toMatchObject({
    task: { declinedById: null, declineReason: '' },
  });
});

test('who does it at one owner is not who does it at the next', () => {
  const task = { ...asked, doneBy: 'Sekretariat', deputyId: other };
  expect(afterStep(task, { kind: 'accept', yes }, today)).toMatchObject({
    task: { doneBy: '', deputyId: null, acceptedOn: '2026-11-20', acceptedBy: 'oral' },
  });
});

test('a yes with an account is today’s, whatever day is sent', () => {
  const byAccount = { means: 'account', on: '2026-01-01' } as const;
  for (const [task, step] of [
    [asked, { kind: 'accept', yes: byAccount }],
    [open, { ...take, yes: byAccount }],
  ] as const) {
    expect(afterStep(task, step, today)).toMatchObject({ task: { acceptedOn: today } });
  }
});

const anyActor = fc.integer({ min: 1, max: 3 }).map(actor);
const anyYes = fc.constant(yes);
const anyStep: fc.Arbitrary<TaskStep> = fc.oneof(
  fc.record({ kind: fc.constant('offer' as const), actorId: anyActor }),
  fc.record({ kind: fc.constant('take' as const), actorId: anyActor, yes: anyYes }),
  fc.record({ kind: fc.constant('accept' as const), yes: anyYes }),
  fc.record({ kind: fc.constant('decline' as const), reason: fc.string({ maxLength: 9 }) }),
  fc.constantFrom<TaskStep>({ kind: 'seek' }, { kind: 'withdraw' }, { kind: 'complete' }, drop, {
    kind: 'reopen',
  }),
);

function stepped(task: Task, step: TaskStep): Task {
  const outcome = afterStep(task, step, today);
  return 'task' in outcome ? outcome.task : task;
}

test('whatever is done with a task, it holds together, and nobody owns it who did not say yes', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
      let task = taskWith({});
      for (const step of steps) {
        const before = task;
        task = stepped(before, step);
        expect(holdsTogether(task)).toBe(true);
        expect(taskProblem(task)).toBeNull();
        if (task.ownerId !== before.ownerId) expect(['accept', 'take']).toContain(step.kind);
      }
    }),
  );
});

test('when actors go or become another, tasks hold together and none is lost', () => {
  const anyMove = fc.record({ from: anyActor, to: fc.option(anyActor) });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 8 }), anyMove, (steps, { from, to }) => {
      fc.pre(from !== to);
      const task = steps.reduce(stepped, taskWith({}));
      const moved = moveTask(task, { from, to });
      expect(holdsTogether(moved)).toBe(true);
      expect(taskProblem(moved)).toBeNull();
      expect(isOpen(moved)).toBe(isOpen(task));
      expect([moved.ownerId, moved.offeredToId, moved.deputyId]).not.toContain(from);
    }),
  );
});
