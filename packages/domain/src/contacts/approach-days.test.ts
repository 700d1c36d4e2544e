import { expect, test } from 'vitest';
import { stageTerms } from '../catalogue/index.ts';
import { type Due, dueOf } from './due-of.ts';
import { reminderDay } from './reminder-day.ts';

test.each<[stage: string, today: string, day: string | null]>([
  ['p0.entdeckt', '2026-11-22', '2026-12-22'],
  ['p2.weg', '2026-11-22', '2026-12-13'],
  ['p3.angesprochen', '2026-12-24', '2027-01-07'],
  ['p5.interesse', '2027-01-01', '2027-03-02'],
  ['p6.dabei', '2026-11-22', null],
  ['px.spaeter', '2026-11-22', null],
  ['px.nein', '2026-11-22', '2027-11-22'],
  ['px.nein', '2028-02-29', '2029-02-28'],
])('%s on %s is looked at again on %s', (stage, today, day) => {
  expect(reminderDay(stage, today)).toBe(day);
});

test('every reminder of the catalogue is understood', () => {
  const without = stageTerms.filter(({ key }) => reminderDay(key, '2026-11-22') === null);
  expect(without.map(({ reminder }) => reminder)).toEqual(['–', '–', 'Wv.']);
});

test.each<[day: string | null, due: Due]>([
  [null, 'none'],
  ['2026-11-21', 'overdue'],
  ['2026-11-22', 'today'],
  ['2026-11-23', 'soon'],
  ['2026-11-29', 'soon'],
  ['2026-11-30', 'later'],
])('%s is %s', (day, due) => {
  expect(dueOf(day, '2026-11-22')).toBe(due);
});
