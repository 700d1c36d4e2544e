import { isBefore } from './cooperation-problem.ts';
import type { Cooperation, CooperationFacts, Preparation } from './cooperation.ts';
import { countReadiness } from './readiness.ts';

/**
 * Whether it was prepared, once it has started: kept as it was on the day, so that prepared and unprepared ones can be
 * compared later. Back before the start it is open again. What began before anybody wrote it down stays `null`.
 */
export function preparationOf(
  stored: Pick<Cooperation, 'state' | 'preparation'>,
  changed: Pick<CooperationFacts, 'state' | 'readiness'>,
): Preparation | null {
  if (isBefore(changed)) return null;
  if (!isBefore(stored) || changed.state === 'broken-off') return stored.preparation;
  const { answered, of } = countReadiness(changed.readiness);
  return answered === of ? 'checked' : 'skipped';
}
