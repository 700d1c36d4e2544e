import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AlikeBodiesProps } from '../../app/place-parts.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { Button } from '../../ui/index.ts';
import { AcceptanceLine } from './acceptance-line.tsx';
import { ReopenButton } from './reopen-button.tsx';
import { warningsQuery } from './warning-queries.ts';
import './warnings.css';

const AcceptDialog = lazyPart(async () => (await import('./accept-dialog.tsx')).AcceptDialog);

/** Two bodies that might be one; what is apart on purpose stands there quietly, with its reason. */
export function AlikeBodies({ slug, bodies, children, action }: AlikeBodiesProps) {
  const { t } = useLingui();
  const [isAccepting, setAccepting] = useState(false);
  const { data: list } = useQuery(warningsQuery(slug));
  const shown = list?.warnings.find(({ warning: { key, subject, entries } }) => {
    if (key !== 'bodies-alike' || subject.kind !== 'body') return false;
    const ids = [subject.id, ...entries.map(({ id }) => id)];
    return bodies.includes(subject.id) && bodies.every((id) => ids.some((other) => other === id));
  });
  if (list === undefined || shown === undefined) {
    return (
      <>
        {children}
        {action}
      </>
    );
  }
  const { warning, acceptance } = shown;
  const about = [warning.subject, ...warning.entries]
    .flatMap((named) => ('name' in named ? [named.name] : []))
    .join(' · ');
  if (acceptance?.standing === 'holds') {
    return (
      <>
        <AcceptanceLine acceptance={acceptance} />
        {list.can.accept && <ReopenButton slug={slug} acceptance={acceptance} about={about} />}
        <details>
          <summary className="small">
            <Trans>Was dafür und dagegen spricht</Trans>
          </summary>
          {children}
        </details>
      </>
    );
  }
  return (
    <>
      {children}
      {acceptance !== null && <AcceptanceLine acceptance={acceptance} />}
      <div className="actions no-print">
        {action}
        {list.can.accept && (
          <Button
            size="small"
            variant="plain"
            aria-label={t`Bewusst getrennt: ${about}`}
            onPress={() => setAccepting(true)}
          >{t`Bewusst getrennt …`}</Button>
        )}
      </div>
      {isAccepting && (
        <AcceptDialog slug={slug} warning={warning} onClose={() => setAccepting(false)} />
      )}
    </>
  );
}
