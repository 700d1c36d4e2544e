import { isOpen, type Task } from './task.ts';

type Watched = Pick<Task, 'state' | 'dueOn' | 'ownerId'>;

/** Whether its day is past and it is neither done nor dropped. */
export function isOverdue(task: Pick<Task, 'state' | 'dueOn'>, today: string): boolean {
  return isOpen(task) && task.dueOn !== null && task.dueOn < today;
}

/** Why a task needs somebody's look (early warning w09): nobody has it, or its day is past. */
export function taskConcerns(task: Watched, today: string): ('unowned' | 'overdue')[] {
  return [
    ...(isOpen(task) && task.ownerId === null ? (['unowned'] as const) : []),
    ...(isOverdue(task, today) ? (['overdue'] as const) : []),
  ];
}
