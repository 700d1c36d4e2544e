import { type GoalList, type GoalRow, isLiving } from '@augenhoehe/domain/goals';
import type { GoalSearch } from './goal-search.ts';

export interface GoalGroup {
  readonly key: string;
  /** Of a cooperation, a body or a theme; empty: of none. */
  readonly name: string;
  readonly goals: readonly GoalRow[];
}

/** Goals as they are asked for, by whose they are: cooperations and bodies in their order, then themes by name. */
export function goalGroups(
  { goals, contexts }: Pick<GoalList, 'goals' | 'contexts'>,
  { context, dropped }: GoalSearch,
): readonly GoalGroup[] {
  const shown = goals.filter(
    ({ cooperationId, bodyId, state }) =>
      (context === undefined || (cooperationId ?? bodyId) === context) &&
      (dropped !== undefined || isLiving(state)),
  );
  const ofContexts = contexts.map(({ id, name }) => ({
    key: String(id),
    name,
    goals: shown.filter(({ cooperationId, bodyId }) => (cooperationId ?? bodyId) === id),
  }));
  const others = shown.filter((goal) => goal.cooperationId === null && goal.bodyId === null);
  const themes = [...new Set(others.map(({ theme }) => theme))].sort((a, b) =>
    a.localeCompare(b, 'de'),
  );
  const ofThemes = themes.map((theme, number) => ({
    key: `theme-${number}`,
    name: theme,
    goals: others.filter((goal) => goal.theme === theme),
  }));
  return [...ofContexts, ...ofThemes].filter((group) => group.goals.length > 0);
}
