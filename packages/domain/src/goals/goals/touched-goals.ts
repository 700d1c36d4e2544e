import type { GoalId } from '../../contract/index.ts';
import { isLiving } from './goal-state.ts';
import type { Goal } from './goal.ts';

type Placed = Pick<Goal, 'id' | 'parentId' | 'state'>;

/** Everything under a goal that is still aimed at, however deep, in the order given. */
export function livingUnder<G extends Placed>(goals: readonly G[], id: GoalId): G[] {
  const under = new Set<GoalId>([id]);
  // Levels only go down, so three rounds reach the deepest.
  for (let round = 0; round < 3; round += 1) {
    for (const goal of goals) {
      if (goal.parentId !== null && under.has(goal.parentId)) under.add(goal.id);
    }
  }
  return goals.filter((goal) => goal.id !== id && under.has(goal.id) && isLiving(goal.state));
}
