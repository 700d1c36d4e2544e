import { dayInGermany } from '../../contract/index.ts';

/** The month in Germany at that instant, `2026-11`. */
export function monthOf(at: Date): string {
  return dayInGermany(at).slice(0, 7);
}
