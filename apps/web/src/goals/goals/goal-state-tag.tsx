import type { GoalState } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { Tag } from '../../ui/index.ts';
import { goalStates } from './goal-words.ts';

const tones = {
  idea: 'quiet',
  'in-negotiation': 'action',
  decided: 'good',
  'in-progress': 'good',
  reached: 'good',
  adapted: 'hint',
  dropped: 'quiet',
} as const;

/** How a goal stands. */
export function GoalStateTag({ state }: { readonly state: GoalState }) {
  const { i18n } = useLingui();
  return <Tag tone={tones[state]}>{i18n._(goalStates[state])}</Tag>;
}
