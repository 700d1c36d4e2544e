import type { Task, TaskFacts, TaskState } from './task.ts';

export type TaskProblem =
  | 'two-contexts'
  | 'recurring-without-day'
  | 'agreement-of-other-origin'
  | 'deputy-is-owner';

/** What is wrong with the facts as a whole. */
export function taskProblem(task: TaskFacts & Pick<Task, 'ownerId'>): TaskProblem | null {
  if (task.cooperationId !== null && task.bodyId !== null) return 'two-contexts';
  if (task.rule !== '' && task.dueOn === null) return 'recurring-without-day';
  if (task.agreementId !== null && task.origin !== 'agreement') return 'agreement-of-other-origin';
  return task.deputyId !== null && task.deputyId === task.ownerId ? 'deputy-is-owner' : null;
}

type Holding = Pick<
  Task,
  'state' | 'ownerId' | 'acceptedOn' | 'acceptedBy' | 'offeredToId' | 'closedOn' | 'closedReason'
>;

const rules: Readonly<Record<TaskState, (task: Holding) => boolean>> = {
  offered: ({ offeredToId, ownerId }) => offeredToId !== null && offeredToId !== ownerId,
  seeking: () => true,
  accepted: ({ ownerId }) => ownerId !== null,
  done: () => true,
  dropped: ({ closedReason }) => closedReason !== '',
};

/** Whether state, owner and days of a task fit each other: nobody owns what they did not accept. */
export function holdsTogether(task: Holding): boolean {
  const isClosed = task.state === 'done' || task.state === 'dropped';
  return (
    rules[task.state](task) &&
    (task.state === 'offered') === (task.offeredToId !== null) &&
    isClosed === (task.closedOn !== null) &&
    (task.ownerId !== null) === (task.acceptedOn !== null) &&
    (task.ownerId !== null) === (task.acceptedBy !== null)
  );
}
