import type { GoalId } from '../../contract/index.ts';

interface Placed {
  readonly id: GoalId;
  readonly parentId: GoalId | null;
}

export interface GoalBranch<G extends Placed> {
  readonly goal: G;
  readonly under: readonly GoalBranch<G>[];
}

/** Goals as branches, in the order given. One whose parent is not among them stands at the root: none is lost. */
export function goalTree<G extends Placed>(goals: readonly G[]): readonly GoalBranch<G>[] {
  const known = new Set(goals.map(({ id }) => id));
  const byParent = Map.groupBy(goals, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  function branches(parent: GoalId | null): GoalBranch<G>[] {
    return (byParent.get(parent) ?? []).map((goal) => ({ goal, under: branches(goal.id) }));
  }
  return branches(null);
}
