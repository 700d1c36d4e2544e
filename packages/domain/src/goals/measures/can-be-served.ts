import type { Goal } from '../goals/goal.ts';

/** Whether measures may serve a goal: nothing is done for what is expressly no goal. */
export function canBeServed({ level }: Pick<Goal, 'level'>): boolean {
  return level !== 'non-goal';
}
