import type { ImportOutcome } from '@augenhoehe/domain/exchange';
import { useLingui } from '@lingui/react/macro';
import { CircleHelp, Copy, Equal, Pencil, Plus, SkipForward } from 'lucide-react';
import { Tag } from '../ui/index.ts';
import { outcomeTags } from './outcome-words.ts';

const looks = {
  new: { tone: 'good', icon: Plus },
  changed: { tone: 'action', icon: Pencil },
  duplicate: { tone: 'hint', icon: Copy },
  faulty: { tone: 'attention', icon: CircleHelp },
  unchanged: { tone: 'quiet', icon: Equal },
  skipped: { tone: 'quiet', icon: SkipForward },
} as const;

export interface OutcomeTagProps {
  readonly outcome: ImportOutcome;
}

export function OutcomeTag({ outcome }: OutcomeTagProps) {
  const { i18n } = useLingui();
  return (
    <Tag tone={looks[outcome].tone} icon={looks[outcome].icon}>
      {i18n._(outcomeTags[outcome])}
    </Tag>
  );
}
