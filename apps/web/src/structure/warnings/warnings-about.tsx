import type { EarlyWarning, WarningSubject } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { Button, Link, Mark } from '../../ui/index.ts';
import { AcceptanceLine } from './acceptance-line.tsx';
import { ReopenButton } from './reopen-button.tsx';
import { useWarningTitles } from './use-warning-titles.ts';
import { useWarningWords } from './use-warning-words.ts';
import { nextStepPath } from './warning-path.ts';
import { warningKeyOf } from './warning-key-of.ts';
import { warningsQuery } from './warning-queries.ts';
import './warnings.css';

const AcceptDialog = lazyPart(async () => (await import('./accept-dialog.tsx')).AcceptDialog);

interface WarningsAboutProps {
  readonly slug: string;
  readonly kind: WarningSubject['kind'];
  readonly id: string;
}

/** The warnings about one thing, on its own page: what is so on purpose stands there quietly. */
export function WarningsAbout({ slug, kind, id }: WarningsAboutProps) {
  const { t } = useLingui();
  const titles = useWarningTitles();
  const words = useWarningWords();
  const [accepting, setAccepting] = useState<EarlyWarning | null>(null);
  const { data: list } = useQuery(warningsQuery(slug));
  const about = (list?.warnings ?? []).filter(({ warning }) => isAbout(warning, kind, id));
  if (list === undefined || about.length === 0) return null;
  return (
    <div className="warnings-about no-print">
      {about.map(({ warning, acceptance }) => {
        const { why, next, label } = words(warning);
        const title = titles(warning.key);
        return acceptance?.standing === 'holds' ? (
          <Mark key={warningKeyOf(warning)} tone="quiet" isBoxed>
            {why}
            <AcceptanceLine acceptance={acceptance} />
            {list.can.accept && <ReopenButton slug={slug} acceptance={acceptance} about={title} />}
          </Mark>
        ) : (
          <Mark key={warningKeyOf(warning)} tone="hint" isBoxed>
            {why} {next}
            {warning.key === 'bodies-alike' && (
              <>
                {' '}
                <Link href={nextStepPath(slug, warning, list.can.accept)}>{label}</Link>
              </>
            )}
            {acceptance !== null && <AcceptanceLine acceptance={acceptance} />}{' '}
            {list.can.accept && (
              <Button
                size="small"
                variant="plain"
                aria-label={t`Bewusst so: ${title}`}
                onPress={() => setAccepting(warning)}
              >{t`Bewusst so …`}</Button>
            )}
          </Mark>
        );
      })}
      {accepting !== null && (
        <AcceptDialog slug={slug} warning={accepting} onClose={() => setAccepting(null)} />
      )}
    </div>
  );
}

/** Bodies that are alike are so each for the other. */
function isAbout(warning: EarlyWarning, kind: WarningSubject['kind'], id: string): boolean {
  const { key, subject, entries } = warning;
  if (key === 'bodies-alike' && entries.some((entry) => entry.id === id)) return true;
  return subject.kind !== 'neighbourhood' && subject.kind === kind && subject.id === id;
}
