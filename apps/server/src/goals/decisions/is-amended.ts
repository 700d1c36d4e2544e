import type { Decision } from '@augenhoehe/domain/goals';

/** Whether the words were amended since the last round of consent. */
export function isAmendedSince({ formerTexts, events }: Decision): boolean {
  const lastRound = events.findLast(
    ({ kind, words }) => kind === 'phase' && words['phase'] === 'round',
  );
  const lastText = formerTexts.at(-1);
  if (lastText === undefined) return false;
  return lastRound === undefined || lastText.until > lastRound.at;
}
