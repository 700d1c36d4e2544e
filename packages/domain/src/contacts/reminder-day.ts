import { stageTerms } from '../catalogue/index.ts';
import { daysAfter, monthsAfter } from '../contract/index.ts';

/** When the catalogue wants a stage looked at again; `null`: never, or on a day that people name. */
export function reminderDay(stage: string, today: string): string | null {
  const reminder = stageTerms.find(({ key }) => key === stage)?.reminder ?? '';
  const found = /^(\d+) ([TM])$/.exec(reminder);
  if (found === null) return null;
  const count = Number(found[1]);
  return found[2] === 'T' ? daysAfter(today, count) : monthsAfter(today, count);
}
