import type { GoalFacts, Goal } from './goal.ts';
import { parentLevels } from './goal-level.ts';
import { restingOnDecision } from './goal-state.ts';

export type GoalProblem =
  | 'two-contexts'
  | 'theme-beside-context'
  | 'parent-unfit'
  | 'target-without-indicator';

type Parent = Pick<Goal, 'level'> | null;

function contextProblem({ cooperationId, bodyId, theme }: GoalFacts): GoalProblem | null {
  if (cooperationId !== null && bodyId !== null) return 'two-contexts';
  const hasContext = cooperationId !== null || bodyId !== null;
  return hasContext && theme !== '' ? 'theme-beside-context' : null;
}

function isMeasured({ baseline, target, targetOn }: GoalFacts): boolean {
  return baseline !== null || target !== null || targetOn !== null;
}

/**
 * What is wrong with the facts as a whole.
 *
 * @param parent the goal that `parentId` names
 */
export function goalProblem(facts: GoalFacts, parent: Parent): GoalProblem | null {
  const problem = contextProblem(facts);
  if (problem !== null) return problem;
  if (parent !== null && !parentLevels(facts.level).includes(parent.level)) return 'parent-unfit';
  return isMeasured(facts) && facts.indicator === '' ? 'target-without-indicator' : null;
}

/** Whether state, decision and review day fit each other: nothing is decided that nobody looks at again. */
export function goalHoldsTogether(
  goal: Pick<Goal, 'state' | 'decision' | 'reviewOn' | 'stateReason'>,
): boolean {
  const { state, decision, reviewOn, stateReason } = goal;
  const isDecided = restingOnDecision.includes(state);
  if (isDecided !== (decision !== null)) return false;
  if (isDecided && reviewOn === null) return false;
  return state !== 'dropped' || stateReason !== '';
}
