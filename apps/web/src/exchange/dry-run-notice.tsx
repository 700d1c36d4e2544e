import type { ImportDraft } from '@augenhoehe/domain/exchange';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { FlaskConical } from 'lucide-react';
import { Notice } from '../ui/index.ts';
import { useWritesInWords } from './use-writes-in-words.ts';

export interface DryRunNoticeProps {
  readonly draft: ImportDraft;
}

/** Nothing is stored yet; what would come of it in one sentence. */
export function DryRunNotice({ draft }: DryRunNoticeProps) {
  const { t } = useLingui();
  const writes = useWritesInWords()(draft.writes);
  const { waiting, source } = draft;
  const rows = draft.rows ?? 0;
  return (
    <Notice tone="info" icon={FlaskConical} isNews>
      <p>
        <b>{t`Probelauf: Es ist noch nichts gespeichert.`}</b>{' '}
        {writes === '' ? (
          <Trans>
            In {plural(rows, { one: '# Zeile', other: '# Zeilen' })} von „{source}“ steht nichts,
            was sich jetzt übernehmen ließe.
          </Trans>
        ) : (
          <Trans>
            Aus {plural(rows, { one: '# Zeile', other: '# Zeilen' })} von „{source}“ würden {writes}
            .
          </Trans>
        )}{' '}
        {waiting > 0 &&
          t`${plural(waiting, {
            one: 'Eine Zeile braucht Ihre Entscheidung.',
            other: '# Zeilen brauchen Ihre Entscheidung.',
          })}`}
      </p>
    </Notice>
  );
}
