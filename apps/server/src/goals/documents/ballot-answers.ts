import type { Language } from '@augenhoehe/domain/contract';
import type { DecisionMethod } from '@augenhoehe/domain/goals';
import { answerWords } from './answer-words.ts';

/** What can be ticked where there is one proposal; `null` where each option is answered. */
export function answersTo(method: DecisionMethod, language: Language): readonly string[] | null {
  const words = answerWords[language];
  switch (method) {
    case 'yes_no':
      return [words.yes, words.no, words.abstention];
    case 'consent':
      return [words.consent, words.consent_with_concern, words.objection, words.stands_aside];
    case 'gradients':
      return words.gradients.map((gradient, at) => `${at + 1} ${gradient}`);
    case 'consensing':
    case 'score':
    case 'dots':
    case 'approval':
    case 'schulze':
      return null;
  }
}

/** Methods whose ballot has a box for each option. */
export function isTicked(method: DecisionMethod): boolean {
  return method === 'approval';
}

/** Methods in which one may abstain on one option alone. */
export function abstainsByOption(method: DecisionMethod): boolean {
  return method === 'consensing' || method === 'score';
}
