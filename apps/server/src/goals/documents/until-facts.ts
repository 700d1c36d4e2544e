import type { Language } from '@augenhoehe/domain/contract';
import { paperWords } from './paper-words.ts';
import { timeInWords } from './time-in-words.ts';

/** Until when ballots are taken, as a fact; nothing where that is not said. */
export function untilFacts(closesAt: Date | null, language: Language) {
  if (closesAt === null) return [];
  return [{ term: paperWords[language].until, description: timeInWords(closesAt, language) }];
}
