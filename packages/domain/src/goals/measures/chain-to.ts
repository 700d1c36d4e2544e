import type { GoalId } from '../../contract/index.ts';
import type { Goal } from '../goals/goal.ts';

/** The goals from the guiding one down to that one; as far as it is known where they stand. */
export function chainTo<G extends Pick<Goal, 'id' | 'parentId'>>(
  goals: readonly G[],
  id: GoalId,
): G[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const chain: G[] = [];
  for (let goal = byId.get(id); goal !== undefined && !chain.includes(goal); ) {
    chain.unshift(goal);
    goal = goal.parentId === null ? undefined : byId.get(goal.parentId);
  }
  return chain;
}
