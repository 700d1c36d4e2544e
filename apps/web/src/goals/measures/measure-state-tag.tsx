import type { MeasureState } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { Tag } from '../../ui/index.ts';
import { measureStateNames } from './measure-words.ts';

const tones = {
  idea: 'action',
  planned: 'action',
  running: 'good',
  done: 'quiet',
  dropped: 'quiet',
} as const;

/** How a measure stands, in a word. */
export function MeasureStateTag({ state }: { readonly state: MeasureState }) {
  const { i18n } = useLingui();
  return <Tag tone={tones[state]}>{i18n._(measureStateNames[state])}</Tag>;
}
