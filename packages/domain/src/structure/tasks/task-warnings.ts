import { isOpen, type Task } from './task.ts';

/** Whether its day is past and it is neither done nor dropped. */
export function isOverdue(task: Pick<Task, 'state' | 'dueOn'>, today: string): boolean {
  return isOpen(task) && task.dueOn !== null && task.dueOn < today;
}
