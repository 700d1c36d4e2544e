import type { Work } from '../change.ts';

/** The day of the work, in UTC as kept replies have it. */
export function todayOf({ at }: Pick<Work, 'at'>): string {
  return at.toISOString().slice(0, 10);
}
