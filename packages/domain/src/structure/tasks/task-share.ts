import type { ActorId } from '../../contract/index.ts';
import { isOpen, type Task } from './task.ts';

/** Below so many open tasks a share says nothing. */
export const tasksForShareAtLeast = 5;
/** Above it, one actor carries too much (early warning w10). */
const muchAbove = 0.4;

export interface TaskShare {
  readonly actorId: ActorId;
  readonly tasks: number;
  readonly of: number;
  /** Rounded to whole percent; the hint goes by the exact share. */
  readonly percent: number;
  readonly isMuch: boolean;
}

/** What each actor has of all tasks that are neither done nor dropped, those without an owner included; most first. */
export function taskShares(tasks: readonly Pick<Task, 'ownerId' | 'state'>[]): TaskShare[] {
  const open = tasks.filter(isOpen);
  const counts = new Map<ActorId, number>();
  for (const { ownerId } of open) {
    if (ownerId !== null) counts.set(ownerId, (counts.get(ownerId) ?? 0) + 1);
  }
  return [...counts]
    .map(([actorId, count]) => ({
      actorId,
      tasks: count,
      of: open.length,
      percent: Math.round((100 * count) / open.length),
      isMuch: open.length >= tasksForShareAtLeast && count / open.length > muchAbove,
    }))
    .toSorted((a, b) => b.tasks - a.tasks || (a.actorId < b.actorId ? -1 : 1));
}

/** How many tasks have to go to others until the share is no longer too much. */
export function tasksToHandOver({ tasks, of }: Pick<TaskShare, 'tasks' | 'of'>): number {
  return of < tasksForShareAtLeast ? 0 : Math.max(0, tasks - Math.floor(of * muchAbove));
}
