import type { AgreementRow } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { Tag } from '../../ui/index.ts';
import { agreementStates, versionStates } from './agreement-words.ts';

const tones = {
  draft: 'action',
  'in-force': 'good',
  suspended: 'hint',
  ended: 'quiet',
} as const;

interface AgreementStateTagProps {
  readonly agreement: Pick<AgreementRow, 'state' | 'archived'>;
  readonly newest: Pick<AgreementRow['newest'], 'state'>;
}

/** How an agreement stands, and whether a version waits for the parties. */
export function AgreementStateTag({ agreement, newest }: AgreementStateTagProps) {
  const { t, i18n } = useLingui();
  const { state, archived } = agreement;
  return (
    <span className="agreement__tags">
      <Tag tone={tones[state]}>{archived ? t`im Archiv` : i18n._(agreementStates[state])}</Tag>
      {newest.state === 'open' && state !== 'ended' && (
        <Tag tone="action">{i18n._(versionStates.open)}</Tag>
      )}
    </span>
  );
}
