/** How a day stands to today: `overdue` before it, `soon` within the week after. */
export type Due = 'overdue' | 'today' | 'soon' | 'later' | 'none';

const soonMs = 7 * 86_400_000;

export function dueOf(nextStepOn: string | null, today: string): Due {
  if (nextStepOn === null) return 'none';
  if (nextStepOn === today) return 'today';
  if (nextStepOn < today) return 'overdue';
  return Date.parse(nextStepOn) - Date.parse(today) <= soonMs ? 'soon' : 'later';
}
