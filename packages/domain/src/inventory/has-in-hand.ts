import { holdsOn } from './period.ts';
import type { Tie } from './tie.ts';

/** Ties by which one actor has another in hand, from the former to the latter. */
const holdingTypes: readonly string[] = ['finanzierung', 'traeger', 'auftrag'];

/** Whether by this tie its first actor has the second in hand on that day. */
export function hasInHand(
  tie: Pick<Tie, 'type' | 'level' | 'since' | 'until'>,
  day: string,
): boolean {
  return holdingTypes.includes(tie.type) && tie.level > 0 && holdsOn(tie, day);
}
