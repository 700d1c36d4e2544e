import type { Action, Neighbourhood } from '@augenhoehe/domain/access';
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
  const pages: readonly (GoalPageLink & { readonly needs: Action })[] = [
    { page: 'ziele', label: t`Zielbaum`, icon: Goal, needs: 'goal.read' },
    { page: 'werkstaetten', label: t`Werkstätten`, icon: Hammer, needs: 'goal.speak' },
    { page: 'entscheidungen', label: t`Entscheidungen`, icon: Vote, needs: 'decision.read' },
    { page: 'massnahmen', label: t`Maßnahmen`, icon: ListTodo, needs: 'goal.read' },
    {
      page: 'oeffentliche-seite',
      label: t`Öffentliche Seite`,
      icon: Globe,
      needs: 'public-page.edit',
    },
  ];
  return pages.filter(({ needs }) => can?.[needs] === true);
}
