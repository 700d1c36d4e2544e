import { RecurrenceRule, Rhythm, ruleOf } from '@augenhoehe/domain/structure';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextOccurrence } from './next-occurrence.ts';

test.each([
  ['FREQ=WEEKLY', '2026-10-20', '2026-10-20', '2026-10-27'],
  // Over both changes of the clock.
  ['FREQ=WEEKLY', '2026-10-25', '2026-10-25', '2026-11-01'],
  ['FREQ=WEEKLY', '2026-03-29', '2026-03-29', '2026-04-05'],
  // Late: it goes on in its own rhythm, not in that of the delay.
  ['FREQ=WEEKLY;INTERVAL=2', '2026-03-20', '2026-04-05', '2026-04-17'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-31', '2026-01-31', '2026-02-28'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-31', '2026-02-28', '2026-03-31'],
  // Due before the month's last day: this month is over all the same.
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-30', '2026-01-30', '2026-02-28'],
  ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1', '2026-11-30', '2027-02-28', '2027-05-31'],
  ['FREQ=MONTHLY;BYDAY=1TU', '2026-01-06', '2026-01-06', '2026-02-03'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', '2028-02-29', '2028-02-29', '2029-02-28'],
  ['FREQ=WEEKLY;UNTIL=20261101', '2026-10-28', '2026-10-28', null],
  ['FREQ=MONTHLY;UNTIL=20270101', '2026-12-31', '2026-12-31', null],
  ['', '2026-10-20', '2026-10-20', null],
])('%s from %s, after %s: %s', (rule, from, after, next) => {
  expect(nextOccurrence({ rule, from }, after)).toBe(next);
});

const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const longest: Readonly<Record<Rhythm, number>> = {
  weekly: 7,
  biweekly: 14,
  monthly: 31,
  quarterly: 92,
  'half-yearly': 184,
  yearly: 366,
};

test('in each rhythm the next day is later, and no later than the rhythm says', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...Rhythm.options), (from, rhythm) => {
      const next = nextOccurrence({ rule: ruleOf(rhythm, from), from }, from);
      if (next === null) throw new Error('There is none.');
      const days = (Date.parse(next) - Date.parse(from)) / 86_400_000;
      expect(days).toBeGreaterThan(0);
      expect(days).toBeLessThanOrEqual(longest[rhythm] + (from.slice(8) > '28' ? 2 : 0));
    }),
  );
});

const anyRule = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('WEEKLY', 'WEEKLY;BYDAY=MO', 'WEEKLY;BYDAY=SU,WE', 'MONTHLY', 'YEARLY'),
      fc.constantFrom('MONTHLY;BYDAY=1TU', 'MONTHLY;BYDAY=-1SU', 'MONTHLY;BYMONTHDAY=-1'),
    ),
    fc.option(fc.integer({ min: 1, max: 99 })),
    fc.constantFrom('', ';UNTIL=20300101', ';UNTIL=99991228', ';UNTIL=00000101'),
  )
  .map(([rule, interval, until]) => {
    const every = interval === null ? '' : `;INTERVAL=${interval}`;
    return `FREQ=${rule.replace(/^[A-Z]+/, `$&${every}`)}${until}`;
  });

test('no rule that may be kept makes the search fail', () => {
  fc.assert(
    fc.property(anyRule, anyDay, (rule, from) => {
      expect(RecurrenceRule.parse(rule)).toBe(rule);
      const next = nextOccurrence({ rule, from }, from);
      expect(next === null || next > from).toBe(true);
    }),
  );
});
