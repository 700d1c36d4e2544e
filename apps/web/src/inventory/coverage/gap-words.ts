import type { GapStanding } from '@augenhoehe/domain/inventory';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { TagProps } from '../../ui/tag.tsx';

interface StandingWords {
  readonly label: MessageDescriptor;
  readonly tone: NonNullable<TagProps['tone']>;
}

export const gapWords: Readonly<Record<GapStanding, StandingWords>> = {
  filled: { label: msg`erfasst`, tone: 'good' },
  open: { label: msg`niemand erfasst`, tone: 'hint' },
  'not-searched': { label: msg`noch nicht gesucht`, tone: 'hint' },
  absent: { label: msg`gibt es hier nicht`, tone: 'good' },
  recheck: { label: msg`vor über 12 Monaten geprüft`, tone: 'hint' },
  outdated: { label: msg`Vermerk überholt`, tone: 'attention' },
};
