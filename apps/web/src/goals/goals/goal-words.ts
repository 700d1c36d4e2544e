import type { GoalLevel, GoalState } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const goalLevels: Readonly<Record<GoalLevel, MessageDescriptor>> = {
  guiding: msg`Leitziel`,
  intermediate: msg`Mittlerziel`,
  action: msg`Handlungsziel`,
  'non-goal': msg`Nicht-Ziel`,
};

export const goalLevelMeanings: Readonly<Record<GoalLevel, MessageDescriptor>> = {
  guiding: msg`Wohin es auf lange Sicht gehen soll.`,
  intermediate: msg`Was dafür erreicht sein muss.`,
  action: msg`Was bis zu einem Tag geschehen ist und sich prüfen lässt.`,
  'non-goal': msg`Was ausdrücklich nicht gewollt ist.`,
};

export const goalStates: Readonly<Record<GoalState, MessageDescriptor>> = {
  idea: msg`Idee`,
  'in-negotiation': msg`in Aushandlung`,
  decided: msg`vereinbart`,
  'in-progress': msg`in Arbeit`,
  reached: msg`erreicht`,
  adapted: msg`wird angepasst`,
  dropped: msg`verworfen`,
};

/** What leading a goal to a state is called. */
export const goalStepWords: Readonly<Record<GoalState, MessageDescriptor>> = {
  idea: msg`Wieder als Idee aufnehmen`,
  'in-negotiation': msg`In die Aushandlung geben`,
  decided: msg`Als vereinbart festhalten`,
  'in-progress': msg`Mit der Arbeit beginnen`,
  reached: msg`Als erreicht festhalten`,
  adapted: msg`Anpassen und neu fragen`,
  dropped: msg`Ziel verwerfen`,
};

/** The SMART questions. */
export const smartQuestions: Readonly<
  Record<'specific' | 'measurable' | 'attractive' | 'realistic' | 'timed', MessageDescriptor>
> = {
  specific: msg`Was genau ist dann anders?`,
  measurable: msg`Woran merken alle, dass es erreicht ist?`,
  attractive: msg`Warum wollen das alle Beteiligten?`,
  realistic: msg`Womit ist es zu schaffen?`,
  timed: msg`Bis wann, und in welchen Schritten?`,
};
