import { dayInWords, type Language } from '@augenhoehe/domain/contract';
import { rhythmOf, type Task } from '@augenhoehe/domain/structure';
import { whoDoesWhatWords } from './who-does-what-words.ts';

/** Until when a task is due, and how often it comes back; empty without a day. */
export function untilInWords(
  { dueOn, rule }: Pick<Task, 'dueOn' | 'rule'>,
  language: Language,
): string {
  if (dueOn === null) return '';
  const day = dayInWords(dueOn, language);
  if (rule === '') return day;
  return `${day},\n${whoDoesWhatWords[language].rhythms[rhythmOf(rule, dueOn) ?? 'own']}`;
}
