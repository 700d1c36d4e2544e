import type { GoalTextId } from '../../contract/index.ts';
import { restingOnDecision } from './goal-state.ts';
import { type Goal, type GoalFacts, wordingNames, wordingOf } from './goal.ts';

/** Whether a change touches what the parties agree on. */
export function isReworded(before: GoalFacts, after: GoalFacts): boolean {
  const [was, is] = [wordingOf(before), wordingOf(after)];
  return wordingNames.some((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
}

/** Whether changing the words takes a decision back, and so is said why. */
export function takesDecisionBack({ state }: Pick<Goal, 'state'>): boolean {
  return restingOnDecision.includes(state);
}

/** The goal with other words: its parties are asked anew, and what was decided is „adapted“ until they have answered. */
export function reworded<G extends Goal>(
  goal: G,
  { textId, reason }: { readonly textId: GoalTextId; readonly reason: string },
): G {
  if (!takesDecisionBack(goal)) return { ...goal, textId };
  return { ...goal, textId, state: 'adapted', stateReason: reason, decision: null };
}
