import { expect, test } from 'vitest';
import { RecurrenceRule, Rhythm, rhythmOf, ruleOf } from './recurrence.ts';

test.each([
  ['weekly', '2026-11-22', 'FREQ=WEEKLY'],
  ['biweekly', '2026-11-22', 'FREQ=WEEKLY;INTERVAL=2'],
  ['monthly', '2026-11-22', 'FREQ=MONTHLY'],
  ['monthly', '2026-11-28', 'FREQ=MONTHLY'],
  ['monthly', '2026-12-31', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['quarterly', '2026-11-30', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1'],
  ['half-yearly', '2026-11-15', 'FREQ=MONTHLY;INTERVAL=6'],
  ['yearly', '2026-11-30', 'FREQ=YEARLY'],
  ['yearly', '2028-02-29', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
] as const)('%s from %s on is %s', (rhythm, dueOn, rule) => {
  expect(ruleOf(rhythm, dueOn)).toBe(rule);
});

const days = ['2026-01-01', '2026-01-28', '2026-01-29', '2026-01-31', '2028-02-29'];

test.each(Rhythm.options)('a rule that was made of %s is read as that', (rhythm) => {
  for (const day of days) {
    expect(RecurrenceRule.parse(ruleOf(rhythm, day))).toBe(ruleOf(rhythm, day));
    expect(rhythmOf(ruleOf(rhythm, day), day)).toBe(rhythm);
  }
});

test.each([
  'FREQ=HOURLY',
  'FREQ=DAILY',
  'FREQ=WEEKLY;COUNT=3',
  'FREQ=WEEKLY;BYHOUR=9',
  'FREQ=WEEKLY;INTERVAL=0',
  'FREQ=WEEKLY\r\nATTENDEE:x',
  'FREQ=MONTHLY;BYMONTHDAY=30',
  'weekly',
])('%s is no rule', (rule) => {
  expect(RecurrenceRule.safeParse(rule).success).toBe(false);
});

test.each(['', 'FREQ=MONTHLY;BYDAY=1TU', 'FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20271228'])(
  '„%s“ is a rule',
  (rule) => {
    expect(RecurrenceRule.safeParse(rule).success).toBe(true);
  },
);
