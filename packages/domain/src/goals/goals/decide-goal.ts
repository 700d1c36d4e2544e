import type { DecisionRule, GoalDecision } from './goal-state.ts';
import { askingStates } from './goal-state.ts';
import type { Goal } from './goal.ts';
import type { GoalStanding } from './goal-word.ts';

type Deciding = Pick<Goal, 'state' | 'reviewOn'>;

export type DecisionProblem =
  | 'goal-not-asked'
  | 'review-day-missing'
  | 'words-missing'
  | 'rule-in-future';

/** Why parties cannot be asked for their word yet; `null`: they can. */
export function askingProblem({ state, reviewOn }: Deciding): DecisionProblem | null {
  if (!askingStates.includes(state)) return 'goal-not-asked';
  return reviewOn === null ? 'review-day-missing' : null;
}

interface By {
  readonly standing: GoalStanding;
  /** `null`: by the words of all parties. */
  readonly rule: DecisionRule | null;
  readonly today: string;
}

/** Why a goal is not „vereinbart“; `null`: it is. Without a rule nothing replaces the word of any party. */
export function decisionProblem(
  goal: Deciding,
  { standing, rule, today }: By,
): DecisionProblem | null {
  const problem = askingProblem(goal);
  if (problem !== null) return problem;
  if (rule === null) return standing.isComplete ? null : 'words-missing';
  return rule.on > today ? 'rule-in-future' : null;
}

export function decisionBy({ rule, today }: Pick<By, 'rule' | 'today'>): GoalDecision {
  return rule === null
    ? { on: today, how: 'parties', rule: '', source: '' }
    : { ...rule, how: 'rule' };
}
