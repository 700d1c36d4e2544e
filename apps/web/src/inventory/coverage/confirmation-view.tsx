import { agedShare, agedShareWarning, type Confirmation } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { placePath } from '../../app/place-path.ts';
import { Link, Notice } from '../../ui/index.ts';
import { ConfirmationBar } from './confirmation-bar.tsx';
import { confirmationQuery } from './coverage-queries.ts';
import type { CoverageSearch } from './coverage-search.ts';
import { OldestEntries } from './oldest-entries.tsx';
import { ProgressTable } from './progress-table.tsx';
import { SourceLists } from './source-lists.tsx';
import './confirmation-view.css';

interface ConfirmationViewProps {
  readonly slug: string;
  readonly by: NonNullable<CoverageSearch['by']>;
}

/** How sure the list is: who confirmed what, what is old, and where it comes from. */
export function ConfirmationView({ slug, by }: ConfirmationViewProps) {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(confirmationQuery(slug));
  return (
    <section aria-label={t`Wie sicher?`}>
      <section className="coverage-part">
        <h2>
          <Trans>Wer hat die Einträge bestätigt?</Trans>
        </h2>
        <Sentence all={data.all} />
        <ConfirmationBar slug={slug} confirmation={data.all} />
        <AgedNotice slug={slug} all={data.all} />
      </section>
      <OldestEntries slug={slug} entries={data.oldest} stale={data.all.stale} />
      <ProgressTable slug={slug} by={by} progress={data} />
      <SourceLists sources={data.sources} fieldSources={data.fieldSources} />
    </section>
  );
}

function Sentence({ all }: { readonly all: Confirmation }) {
  const fresh = all.byActor + all.byCoordination;
  return (
    <p>
      <Trans>
        {fresh} von {all.actors} Einträgen sind in den letzten 12 Monaten bestätigt,{' '}
        <b>{all.byActor} davon von den Akteuren selbst</b>.
      </Trans>
    </p>
  );
}

/** Early warning w01 with the one step that helps. */
function AgedNotice({ slug, all }: { readonly slug: string; readonly all: Confirmation }) {
  if (agedShare(all) <= agedShareWarning) return null;
  return (
    <Notice
      tone="hint"
      title={<Trans>Mehr als ein Viertel der Einträge ist alt oder unbestätigt.</Trans>}
    >
      <p>
        <Trans>
          Eine Liste altert schneller, als man denkt. Bitten Sie die Akteure, den eigenen Eintrag zu
          prüfen: <Link href={placePath(slug, 'beteiligte')}>Partner einladen</Link>
        </Trans>
      </p>
    </Notice>
  );
}
