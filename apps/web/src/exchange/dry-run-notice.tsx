import type { ImportDraft } from '@augenhoehe/domain/exchange';
import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { FlaskConical } from 'lucide-react';
import { Notice } from '../ui/index.ts';

export interface DryRunNoticeProps {
  readonly draft: ImportDraft;
}

/** Nothing is stored yet; what would come of it in one sentence. */
export function DryRunNotice({ draft }: DryRunNoticeProps) {
  const { writes, waiting, source } = draft;
  const rows = draft.rows ?? 0;
  const ties = writes.newTies + writes.changedTies;
  return (
    <Notice tone="info" icon={FlaskConical}>
      <p>
        <b>
          <Trans>Probelauf: Es ist noch nichts gespeichert.</Trans>
        </b>{' '}
        {draft.kind === 'actors' ? (
          <Trans>
            Aus {plural(rows, { one: '# Zeile', other: '# Zeilen' })} von „{source}“ würden{' '}
            {plural(writes.newActors, { one: '# neuer Akteur', other: '# neue Akteure' })},{' '}
            {plural(writes.changedActors, { one: '# geänderter', other: '# geänderte' })} und{' '}
            {plural(ties, { one: '# Beziehung', other: '# Beziehungen' })}.
          </Trans>
        ) : (
          <Trans>
            Aus {plural(rows, { one: '# Zeile', other: '# Zeilen' })} von „{source}“ würden{' '}
            {plural(writes.newTies, { one: '# neue Beziehung', other: '# neue Beziehungen' })} und{' '}
            {plural(writes.changedTies, { one: '# geänderte', other: '# geänderte' })}.
          </Trans>
        )}{' '}
        {waiting > 0 && (
          <Trans>
            {plural(waiting, {
              one: 'Eine Zeile braucht Ihre Entscheidung.',
              other: '# Zeilen brauchen Ihre Entscheidung.',
            })}
          </Trans>
        )}
      </p>
    </Notice>
  );
}
