import { stageTerms } from '../catalogue/index.ts';
import { daysAfter } from '../contract/index.ts';

/** The same day so many months later, or the last day of that month. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/** When the catalogue wants a stage looked at again; `null`: never, or on a day that people name. */
export function reminderDay(stage: string, today: string): string | null {
  const reminder = stageTerms.find(({ key }) => key === stage)?.reminder ?? '';
  const found = /^(\d+) ([TM])$/.exec(reminder);
  if (found === null) return null;
  const count = Number(found[1]);
  return found[2] === 'T' ? daysAfter(today, count) : monthsAfter(today, count);
}
