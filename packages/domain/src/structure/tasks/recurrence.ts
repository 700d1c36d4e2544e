import { z } from 'zod';

/** How often a task comes back. */
export const Rhythm = z.enum([
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
]);
export type Rhythm = z.infer<typeof Rhythm>;

const interval = String.raw`(?:;INTERVAL=[1-9]\d?)?`;
const weekday = '(?:MO|TU|WE|TH|FR|SA|SU)';
const weekly = `WEEKLY${interval}(?:;BYDAY=${weekday}(?:,${weekday})*)?`;
const monthly = `MONTHLY${interval}(?:;BYDAY=(?:[1-4]|-1)${weekday}|;BYMONTHDAY=-1)?`;
const yearly = `YEARLY${interval}(?:;BYMONTH=2;BYMONTHDAY=-1)?`;
const until = String.raw`(?:;UNTIL=\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|1\d|2[0-8]))?`;
const shape = new RegExp(`^(?:FREQ=(?:${weekly}|${monthly}|${yearly})${until})?$`);

/**
 * A recurrence rule as in RFC 5545, in whole days: the shapes that people use, parts in this order, and no count,
 * which would begin anew with each occurrence.
 * Empty: once.
 */
export const RecurrenceRule = z.string().max(120).regex(shape, { error: 'unreadable-rule' });

const rules: Readonly<Record<Rhythm, string>> = {
  weekly: 'FREQ=WEEKLY',
  biweekly: 'FREQ=WEEKLY;INTERVAL=2',
  monthly: 'FREQ=MONTHLY',
  quarterly: 'FREQ=MONTHLY;INTERVAL=3',
  'half-yearly': 'FREQ=MONTHLY;INTERVAL=6',
  yearly: 'FREQ=YEARLY',
};

/** There are months without any later day; instead of leaving those out, a task is due on the last day of each. */
const inEachMonthUpTo = 28;

/** The rule of a task that comes back in this rhythm from its due day on. */
export function ruleOf(rhythm: Rhythm, dueOn: string): string {
  const rule = rules[rhythm];
  if (rhythm === 'yearly')
    return dueOn.endsWith('-02-29') ? `${rule};BYMONTH=2;BYMONTHDAY=-1` : rule;
  const isUnsure = rule.startsWith('FREQ=MONTHLY') && Number(dueOn.slice(8)) > inEachMonthUpTo;
  return isUnsure ? `${rule};BYMONTHDAY=-1` : rule;
}

/** Which rhythm a rule says for a task due on that day; `null`: a rule of its own. */
export function rhythmOf(rule: string, dueOn: string): Rhythm | null {
  return Rhythm.options.find((rhythm) => ruleOf(rhythm, dueOn) === rule) ?? null;
}
