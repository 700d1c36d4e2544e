import { dayInGermany } from '@augenhoehe/domain/contract';
import type { Work } from '../change.ts';

/** The day of the work, as kept replies have it. */
export function todayOf({ at }: Pick<Work, 'at'>): string {
  return dayInGermany(at);
}
