import type { DecisionState } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { Archive, Flag, Forward, PencilLine, Vote } from 'lucide-react';
import { Tag } from '../../../ui/index.ts';

export function DecisionStateTag({ state }: { readonly state: DecisionState }) {
  const { t } = useLingui();
  switch (state) {
    case 'draft':
      return <Tag icon={PencilLine}>{t`Entwurf`}</Tag>;
    case 'open':
      return (
        <Tag tone="action" icon={Vote}>
          {t`offen`}
        </Tag>
      );
    case 'closed':
      return <Tag icon={Flag}>{t`ausgezählt`}</Tag>;
    case 'passed-on':
      return <Tag icon={Forward}>{t`weitergegeben`}</Tag>;
    case 'withdrawn':
      return <Tag icon={Archive}>{t`zurückgezogen`}</Tag>;
  }
}
