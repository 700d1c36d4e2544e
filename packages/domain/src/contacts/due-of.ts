import { daysAfter } from '../contract/index.ts';

/** How a day stands to today: `overdue` before it, `soon` within the week after. */
export type Due = 'overdue' | 'today' | 'soon' | 'later' | 'none';

/** So many days ahead pages and digests look: until the next weekly digest. */
export const soonDays = 7;

export function dueOf(nextStepOn: string | null, today: string): Due {
  if (nextStepOn === null) return 'none';
  if (nextStepOn === today) return 'today';
  if (nextStepOn < today) return 'overdue';
  return nextStepOn <= daysAfter(today, soonDays) ? 'soon' : 'later';
}
