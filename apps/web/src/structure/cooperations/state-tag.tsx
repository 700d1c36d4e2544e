import type { CooperationState } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { Tag } from '../../ui/index.ts';
import { cooperationStateNames } from '../../inventory/index.ts';

const tones = {
  idea: 'action',
  preparation: 'action',
  running: 'good',
  stuck: 'hint',
  resting: 'quiet',
  ended: 'quiet',
  'broken-off': 'quiet',
} as const;

/** How a cooperation goes, in a word. */
export function StateTag({ state }: { readonly state: CooperationState }) {
  const { i18n } = useLingui();
  return <Tag tone={tones[state]}>{i18n._(cooperationStateNames[state])}</Tag>;
}
