import type { Language } from '@augenhoehe/domain/contract';
import { hasOneProposal } from '@augenhoehe/domain/goals';
import { filled } from '../../structure/index.ts';
import type { CountedDecision } from './decision-sheet.ts';
import { recordWords } from './record-words.ts';

/** What the count says, in a sentence or two. */
export function outcomeInWords(
  { result: { outcome, winners }, counted, options, method }: CountedDecision,
  language: Language,
): string {
  const words = recordWords[language];
  const named = options
    .filter(({ id }) => winners.includes(id))
    .map(({ text }) => `„${text}“`)
    .join(', ');
  if (outcome === 'no_decision' && counted?.tally.quorum.met === false) return words.quorumMissed;
  if (outcome === 'no_decision' && named !== '') {
    return filled(words.sharedFirst, { options: named });
  }
  if (outcome === 'accepted' && !hasOneProposal(method)) {
    return filled(words.winner, { options: named });
  }
  return words.outcomes[outcome];
}
