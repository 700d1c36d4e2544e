import type { Language } from '@augenhoehe/domain/contract';
import { GoalChange, MeasureChange } from '@augenhoehe/domain/goals';
import type { I18n } from '@lingui/core';
import { goalChangeSentence } from './goal-change-sentence.ts';
import { measureChangeSentence } from './measure-change-sentence.ts';

interface Teller {
  readonly i18n: I18n;
  readonly language: Language;
}

/** Of goals and measures. */
export function goalsChangeSentence(told: unknown, teller: Teller): string | null {
  const goal = GoalChange.safeParse(told);
  if (goal.success) return teller.i18n._(goalChangeSentence(goal.data));
  const measure = MeasureChange.safeParse(told);
  return measure.success ? measureChangeSentence(measure.data, teller) : null;
}
