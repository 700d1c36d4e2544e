import type { Neighbourhood } from '@augenhoehe/domain/access';
import { useLingui } from '@lingui/react/macro';
import { Goal } from 'lucide-react';
import type { IconShape } from '../ui/index.ts';

export interface GoalPageLink {
  /** Its place in the address. */
  readonly page: 'ziele';
  readonly label: string;
  readonly icon: IconShape;
}

/** The pages of „Ziele“ that somebody with these permissions has, the first first. */
export function useGoalPages(can: Neighbourhood['can'] | undefined): readonly GoalPageLink[] {
  const { t } = useLingui();
  if (can?.['goal.read'] !== true) return [];
  return [{ page: 'ziele', label: t`Zielbaum`, icon: Goal }];
}
