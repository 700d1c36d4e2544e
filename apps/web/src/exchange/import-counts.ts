import type { ImportDraft, ImportOutcome } from '@augenhoehe/domain/exchange';
import { shownOutcomes } from './outcome-words.ts';

/** Rows and the carriers that they name together, as the table shows them. */
export function entriesWith(draft: ImportDraft, outcome: ImportOutcome): number {
  return draft.counts[outcome] + draft.carriers[outcome];
}

/** What an import would write, or wrote. */
export function writtenBy(writes: ImportDraft['writes']): number {
  const { newActors, changedActors, newTies, changedTies } = writes;
  return newActors + changedActors + newTies + changedTies;
}

/** Where nobody has chosen: what would happen and what waits; what is known already only if there is nothing else. */
export function outcomesToShow(
  draft: ImportDraft,
  chosen: readonly ImportOutcome[] | undefined,
): readonly ImportOutcome[] {
  const present = shownOutcomes.filter((outcome) => entriesWith(draft, outcome) > 0);
  if (chosen !== undefined) return present.filter((outcome) => chosen.includes(outcome));
  const eventful = present.filter((outcome) => outcome !== 'unchanged' && outcome !== 'skipped');
  return eventful.length > 0 ? eventful : present;
}
