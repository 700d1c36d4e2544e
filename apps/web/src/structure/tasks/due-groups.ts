import { dueOf } from '@augenhoehe/domain/contacts';
import type { TaskRow } from '@augenhoehe/domain/structure';
import type { TaskSearch } from './task-search.ts';

export type DueGroup = NonNullable<TaskSearch['due']>;
export const dueGroups: readonly DueGroup[] = ['overdue', 'soon', 'later', 'none'];

/** Today's tasks belong to those of the next days. */
export function dueGroupOf({ dueOn }: Pick<TaskRow, 'dueOn'>, today: string): DueGroup {
  const due = dueOf(dueOn, today);
  return due === 'today' ? 'soon' : due;
}

/** The tasks that fit what the address asks for. */
export function tasksFitting(
  tasks: readonly TaskRow[],
  { owner, context, due, state }: TaskSearch,
  today: string,
): TaskRow[] {
  return tasks.filter(
    (task) =>
      (owner === undefined || task.ownerId === owner || task.offeredToId === owner) &&
      (context === undefined ||
        String(task.cooperationId) === context ||
        String(task.bodyId) === context) &&
      (due === undefined || dueGroupOf(task, today) === due) &&
      (state !== 'wanted' || task.state === 'seeking' || task.state === 'offered'),
  );
}
