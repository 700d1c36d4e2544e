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
