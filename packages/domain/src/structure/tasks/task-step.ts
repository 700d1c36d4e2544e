import { z } from 'zod';
import { ActorId, PlainDate, requiredText, text } from '../../contract/index.ts';
import { isOpen, type Task, YesMeans } from './task.ts';

/** A yes: how it was given and when. With an account it is today's. */
export const Yes = z.object({ means: YesMeans, on: PlainDate });
export type Yes = z.infer<typeof Yes>;

/** What can be done with a task beside changing its facts. */
export const TaskStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('offer'), actorId: ActorId }),
  /** Opens it to the network; whoever has it keeps it until somebody takes it. */
  z.object({ kind: z.literal('seek') }),
  /** Asks nobody any longer. */
  z.object({ kind: z.literal('withdraw') }),
  z.object({ kind: z.literal('accept'), yes: Yes }),
  z.object({ kind: z.literal('decline'), reason: text(500) }),
  z.object({ kind: z.literal('take'), actorId: ActorId, yes: Yes }),
  z.object({ kind: z.literal('complete') }),
  z.object({ kind: z.literal('drop'), reason: requiredText(500) }),
  z.object({ kind: z.literal('reopen') }),
]);
export type TaskStep = z.infer<typeof TaskStep>;

export type StepProblem =
  | 'task-moved-on'
  | 'offered-to-owner'
  | 'yes-in-future'
  | 'task-without-owner';

export type Stepped = { readonly task: Task } | { readonly problem: StepProblem };

export const asksNobody = { offeredToId: null, offeredOn: null } as const;
const neverDeclined = { declinedById: null, declineReason: '' } as const;

/** As it stands when nobody is asked: with its owner, or open to the network. */
export function resting(task: Task): Task {
  return { ...task, ...asksNobody, state: task.ownerId === null ? 'seeking' : 'accepted' };
}

/** What the owner before said of who does it there is not true of the new one. */
function owned(task: Task, actorId: ActorId, { means, on }: Yes): Task {
  const same = task.ownerId === actorId;
  return {
    ...task,
    ...asksNobody,
    ...neverDeclined,
    state: 'accepted',
    ownerId: actorId,
    acceptedOn: on,
    acceptedBy: means,
    doneBy: same ? task.doneBy : '',
    deputyId: task.deputyId === actorId ? null : task.deputyId,
  };
}

function answered(task: Task, step: Extract<TaskStep, { kind: 'accept' | 'decline' }>): Stepped {
  if (task.offeredToId === null) return { problem: 'task-moved-on' };
  if (step.kind === 'accept') return { task: owned(task, task.offeredToId, step.yes) };
  return {
    task: { ...resting(task), declinedById: task.offeredToId, declineReason: step.reason },
  };
}

function offered(task: Task, actorId: ActorId, today: string): Stepped {
  if (actorId === task.ownerId) return { problem: 'offered-to-owner' };
  return {
    task: {
      ...task,
      ...neverDeclined,
      state: 'offered',
      offeredToId: actorId,
      offeredOn: today,
    },
  };
}

function withdrawn(task: Task): Stepped {
  const after = resting(task);
  return after.state === task.state ? { problem: 'task-moved-on' } : { task: after };
}

function closed(task: Task, step: Extract<TaskStep, { kind: 'complete' | 'drop' }>, today: string) {
  return {
    ...task,
    ...asksNobody,
    state: step.kind === 'drop' ? ('dropped' as const) : ('done' as const),
    closedOn: today,
    closedReason: step.kind === 'drop' ? step.reason : '',
  };
}

type Asking = Extract<TaskStep, { kind: 'offer' | 'seek' | 'withdraw' | 'take' }>;

/** Who is asked, and who takes what is open to all. */
function asked(task: Task, step: Asking, today: string): Stepped {
  switch (step.kind) {
    case 'offer':
      return offered(task, step.actorId, today);
    case 'seek':
      return task.state === 'seeking'
        ? { problem: 'task-moved-on' }
        : { task: { ...task, ...asksNobody, ...neverDeclined, state: 'seeking' } };
    case 'withdraw':
      return withdrawn(task);
    case 'take':
      if (task.state !== 'seeking') return { problem: 'task-moved-on' };
      return { task: owned(task, step.actorId, step.yes) };
  }
}

function ofOpen(task: Task, step: Exclude<TaskStep, { kind: 'reopen' }>, today: string): Stepped {
  switch (step.kind) {
    case 'accept':
    case 'decline':
      return answered(task, step);
    case 'complete':
      if (task.ownerId === null) return { problem: 'task-without-owner' };
      return { task: closed(task, step, today) };
    case 'drop':
      return { task: closed(task, step, today) };
    case 'offer':
    case 'seek':
    case 'withdraw':
    case 'take':
      return asked(task, step, today);
  }
}

/** A yes with an account is given now. */
function dated(step: TaskStep, today: string): TaskStep {
  if (!('yes' in step) || step.yes.means !== 'account') return step;
  return { ...step, yes: { ...step.yes, on: today } };
}

/** The task after the step, or why it cannot be taken as the task stands now. */
export function afterStep(task: Task, wanted: TaskStep, today: string): Stepped {
  const step = dated(wanted, today);
  if ('yes' in step && step.yes.on > today) return { problem: 'yes-in-future' };
  if (step.kind !== 'reopen') {
    return isOpen(task) ? ofOpen(task, step, today) : { problem: 'task-moved-on' };
  }
  if (isOpen(task)) return { problem: 'task-moved-on' };
  return { task: resting({ ...task, closedOn: null, closedReason: '' }) };
}
