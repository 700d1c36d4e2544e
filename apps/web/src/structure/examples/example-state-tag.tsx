import type { ExampleRow } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { Tag } from '../../ui/index.ts';
import { exampleStates } from './example-words.ts';

const tones = {
  draft: 'action',
  agreed: 'action',
  published: 'good',
  'taken-back': 'hint',
} as const;

/** How an example stands. */
export function ExampleStateTag({ state }: { readonly state: ExampleRow['state'] }) {
  const { i18n } = useLingui();
  return <Tag tone={tones[state]}>{i18n._(exampleStates[state])}</Tag>;
}
