import type { ImportEntry } from '@augenhoehe/domain/exchange';

/** The name alone never reaches it: another sign such as the address has to agree. */
const sureScore = 0.9;
/** A second one nearly as like makes the first unsure. */
const lead = 0.15;

/** Whether merging with the best candidate needs no comparison. */
export function isSure(entry: Pick<ImportEntry, 'candidates'>): boolean {
  const [best, second] = entry.candidates;
  if (best === undefined || best.score < sureScore) return false;
  const opposed = best.reasons.some((reason) => reason.startsWith('other-'));
  return !opposed && (second === undefined || best.score - second.score >= lead);
}
