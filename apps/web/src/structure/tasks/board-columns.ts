import { isOverdue, type TaskRow } from '@augenhoehe/domain/structure';

export type BoardColumn = 'seeking' | 'offered' | 'accepted' | 'overdue' | 'done';
export const boardColumns: readonly BoardColumn[] = [
  'seeking',
  'offered',
  'overdue',
  'accepted',
  'done',
];

/** Where a task stands on the board; `null`: nowhere, as it was dropped. Whoever is missing comes before the day. */
export function boardColumnOf(
  task: Pick<TaskRow, 'state' | 'dueOn'>,
  today: string,
): BoardColumn | null {
  if (task.state === 'dropped') return null;
  return task.state === 'accepted' && isOverdue(task, today) ? 'overdue' : task.state;
}
