import type { Neighbourhood } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { Globe, Goal, Hammer, ListTodo, Vote } from 'lucide-react';
import type { IconShape } from '../ui/index.ts';

export interface GoalPageLink {
  /** Its place in the address. */
  readonly page: 'ziele' | 'werkstaetten' | 'entscheidungen' | 'massnahmen' | 'oeffentliche-seite';
  readonly label: string;
  readonly icon: IconShape;
}

/** The pages of „Ziele“ that somebody with these permissions has, the first first. */
export function useGoalPages(can: Neighbourhood['can'] | undefined): readonly GoalPageLink[] {
  const { t } = useLingui();
  const pages: GoalPageLink[] = [];
  if (can?.['goal.read'] === true) {
    pages.push({ page: 'ziele', label: t`Zielbaum`, icon: Goal });
  }
  if (can?.['goal.speak'] === true) {
    pages.push({ page: 'werkstaetten', label: t`Werkstätten`, icon: Hammer });
  }
  if (can?.['decision.read'] === true) {
    pages.push({ page: 'entscheidungen', label: t`Entscheidungen`, icon: Vote });
  }
  if (can?.['goal.read'] === true) {
    pages.push({ page: 'massnahmen', label: t`Maßnahmen`, icon: ListTodo });
  }
  if (can?.['public-page.edit'] === true) {
    pages.push({ page: 'oeffentliche-seite', label: t`Öffentliche Seite`, icon: Globe });
  }
  return pages;
}
