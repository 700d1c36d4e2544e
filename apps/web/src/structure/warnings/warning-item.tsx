import type { EarlyWarning, ShownWarning } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { Button, Link, LinkButton } from '../../ui/index.ts';
import { AcceptanceLine } from './acceptance-line.tsx';
import { ReopenButton } from './reopen-button.tsx';
import { useWarningTitles } from './use-warning-titles.ts';
import { useWarningWords } from './use-warning-words.ts';
import { WarningEntries } from './warning-entries.tsx';
import { entryPath, nextStepPath } from './warning-path.ts';

interface WarningItemProps {
  readonly slug: string;
  readonly shown: ShownWarning;
  /** Whether the reader may say „bewusst so“, and take the next step of everybody. */
  readonly canAccept: boolean;
  readonly onAccept: (warning: EarlyWarning) => void;
}

/** One warning: what it is about, why in a sentence, what it rests on, and the next step. */
export function WarningItem({ slug, shown, canAccept, onAccept }: WarningItemProps) {
  const { t } = useLingui();
  const titles = useWarningTitles();
  const words = useWarningWords();
  const { warning, acceptance } = shown;
  const { subject, entries } = warning;
  const { why, next, label } = words(warning);
  const title = titles(warning.key);
  const name = subject.kind === 'neighbourhood' ? t`Ganzes Quartier` : subject.name;
  const path = subject.kind === 'neighbourhood' ? null : entryPath(slug, subject);
  const about = `${name}: ${title}`;
  const isAccepted = acceptance?.standing === 'holds';
  const tasks = entries.filter(({ kind }) => kind === 'task').length;
  return (
    <li className="warning">
      <h3>
        {path === null ? name : <Link href={path}>{name}</Link>}
        <span className="warning__title"> {title}</span>
      </h3>
      <p>{isAccepted ? why : `${why} ${next}`}</p>
      {acceptance !== null && <AcceptanceLine acceptance={acceptance} />}
      {tasks > 3 ? (
        <details className="warning__more">
          <summary className="small">{t`${plural(tasks, { one: '# Aufgabe', other: '# Aufgaben' })}`}</summary>
          <WarningEntries slug={slug} entries={entries} />
        </details>
      ) : (
        <WarningEntries slug={slug} entries={entries} />
      )}
      <p className="actions no-print">
        {isAccepted ? (
          canAccept && <ReopenButton slug={slug} acceptance={acceptance} about={about} />
        ) : (
          <>
            <LinkButton
              size="small"
              href={nextStepPath(slug, warning, canAccept)}
              aria-label={`${label}: ${name}`}
            >
              {label}
            </LinkButton>
            {canAccept && (
              <Button
                size="small"
                variant="plain"
                aria-label={t`Bewusst so: ${about}`}
                onPress={() => onAccept(warning)}
              >{t`Bewusst so …`}</Button>
            )}
          </>
        )}
      </p>
    </li>
  );
}
