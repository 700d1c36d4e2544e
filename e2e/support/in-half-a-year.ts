import { dayInGermany, daysAfter } from '@augenhoehe/domain/contract';

/** A day that lies ahead whenever the tests run, `2027-05-22`. */
export function inHalfAYear(): string {
  return daysAfter(dayInGermany(new Date()), 180);
}
