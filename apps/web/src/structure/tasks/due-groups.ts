import { dueOf } from '@augenhoehe/domain/contacts';
import { isOpen, type TaskRow } from '@augenhoehe/domain/structure';
import type { TaskSearch } from './task-search.ts';

export type DueGroup = NonNullable<TaskSearch['due']>;
export const dueGroups: readonly DueGroup[] = ['overdue', 'soon', 'later', 'none'];

/** Today's tasks belong to those of the next days. */
export function dueGroupOf({ dueOn }: Pick<TaskRow, 'dueOn'>, today: string): DueGroup {
  const due = dueOf(dueOn, today);
  return due === 'today' ? 'soon' : due;
}

/** What a task belongs to and comes from, and who has or is asked for it. */
function isOf(
  { cooperationId, bodyId, agreementId, ownerId, offeredToId }: TaskRow,
  search: TaskSearch,
): boolean {
  const { owner, context, agreement } = search;
  const around: readonly (string | null)[] = [cooperationId, bodyId];
  return (
    (owner === undefined || [ownerId, offeredToId].includes(owner)) &&
    (context === undefined || around.includes(context)) &&
    (agreement === undefined || agreementId === agreement)
  );
}

/** The tasks that fit what the address asks for. */
export function tasksFitting(
  tasks: readonly TaskRow[],
  search: TaskSearch,
  today: string,
): TaskRow[] {
  const { due, view } = search;
  const state = view === 'board' ? undefined : search.state;
  return tasks.filter(
    (task) =>
      isOf(task, search) &&
      (due === undefined || !isOpen(task) || dueGroupOf(task, today) === due) &&
      (state !== 'wanted' || task.state === 'seeking' || task.state === 'offered'),
  );
}
