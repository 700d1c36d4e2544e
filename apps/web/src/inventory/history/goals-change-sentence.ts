import type { Language } from '@augenhoehe/domain/contract';
import {
  DecisionChange,
  GoalChange,
  MeasureChange,
  PublicPageChange,
  RemarkChange,
  WorkshopChange,
} from '@augenhoehe/domain/goals';
import type { I18n } from '@lingui/core';
import { decisionChangeSentence } from './decision-change-sentence.ts';
import { goalChangeSentence } from './goal-change-sentence.ts';
import { measureChangeSentence } from './measure-change-sentence.ts';
import { publicPageChangeSentence } from './public-page-change-sentence.ts';
import { remarkChangeSentence } from './remark-change-sentence.ts';
import { workshopChangeSentence } from './workshop-change-sentence.ts';

interface Teller {
  readonly i18n: I18n;
  readonly language: Language;
}

/** Of goals, what was said to them, goal workshops, decisions, measures and what everybody reads of them. */
export function goalsChangeSentence(told: unknown, teller: Teller): string | null {
  const goal = GoalChange.safeParse(told);
  if (goal.success) return teller.i18n._(goalChangeSentence(goal.data));
  const decision = DecisionChange.safeParse(told);
  if (decision.success) {
    return teller.i18n._(
      decisionChangeSentence(decision.data, (message) => teller.i18n._(message)),
    );
  }
  const remark = RemarkChange.safeParse(told);
  if (remark.success) return teller.i18n._(remarkChangeSentence(remark.data));
  const workshop = WorkshopChange.safeParse(told);
  if (workshop.success) return teller.i18n._(workshopChangeSentence(workshop.data));
  const page = PublicPageChange.safeParse(told);
  if (page.success) return teller.i18n._(publicPageChangeSentence(page.data));
  const measure = MeasureChange.safeParse(told);
  return measure.success ? measureChangeSentence(measure.data, teller) : null;
}
