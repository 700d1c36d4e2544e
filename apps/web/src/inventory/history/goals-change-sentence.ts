import type { Language } from '@augenhoehe/domain/contract';
import { DecisionChange, GoalChange, MeasureChange } from '@augenhoehe/domain/goals';
import type { I18n } from '@lingui/core';
import { decisionChangeSentence } from './decision-change-sentence.ts';
import { goalChangeSentence } from './goal-change-sentence.ts';
import { measureChangeSentence } from './measure-change-sentence.ts';

interface Teller {
  readonly i18n: I18n;
  readonly language: Language;
}

/** Of goals, decisions and measures. */
export function goalsChangeSentence(told: unknown, teller: Teller): string | null {
  const goal = GoalChange.safeParse(told);
  if (goal.success) return teller.i18n._(goalChangeSentence(goal.data));
  const decision = DecisionChange.safeParse(told);
  if (decision.success) {
    return teller.i18n._(
      decisionChangeSentence(decision.data, (message) => teller.i18n._(message)),
    );
  }
  const measure = MeasureChange.safeParse(told);
  return measure.success ? measureChangeSentence(measure.data, teller) : null;
}
