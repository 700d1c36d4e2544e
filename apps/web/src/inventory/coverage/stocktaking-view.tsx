import type { StocktakingEntry } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { usePlaceActions } from '../../app/place-actions.ts';
import { stocktakingQuery } from './coverage-queries.ts';
import { StocktakingCard } from './stocktaking-card.tsx';
import './stocktaking-view.css';

const StocktakingDialog = lazyPart(
  async () => (await import('./stocktaking-dialog.tsx')).StocktakingDialog,
);
const RecommendDialog = lazyPart(
  async () => (await import('../recommend-dialog.tsx')).RecommendDialog,
);

/** Where the method is described by those who collected it. */
const source =
  'https://www.iat.eu/aq-nrw/modulbaukasten/prozessmodul/bestandsaufnahme-ist-analyse-im-quartier/';

type Open =
  | { readonly kind: 'mark'; readonly entry: StocktakingEntry }
  | { readonly kind: 'names' };

/** Ways of finding out who is there, each with its effort and the next step. */
export function StocktakingView({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const { methods, can } = useSuspenseQuery(stocktakingQuery(slug)).data;
  const { openEntry } = usePlaceActions();
  const [open, setOpen] = useState<Open | null>(null);
  function close(): void {
    setOpen(null);
  }
  return (
    <section aria-label={t`Bestand aufnehmen`}>
      <p className="gaps__lead">
        <Trans>
          Kein Weg findet alle. Zwei oder drei, die sich ergänzen, genügen für den Anfang: ein
          Verzeichnis, ein Spaziergang und in jedem Gespräch die Frage „Mit wem sollten wir noch
          sprechen?“.
        </Trans>
      </p>
      <ul className="methods">
        {methods.map((entry) => (
          <StocktakingCard
            key={entry.method}
            slug={slug}
            entry={entry}
            onMark={can.mark ? () => setOpen({ kind: 'mark', entry }) : undefined}
            onNames={openEntry === undefined ? undefined : () => setOpen({ kind: 'names' })}
          />
        ))}
      </ul>
      <p className="small quiet">
        <Trans>
          Grundlage: Modulbaukasten des Landesbüros altengerechte Quartiere NRW,{' '}
          <a href={source} target="_blank" rel="noreferrer">
            Prozessmodul „Bestandsaufnahme / Ist-Analyse im Quartier“
          </a>
          . Texte und Angaben zum Aufwand sind unsere eigenen.
        </Trans>
      </p>
      {open?.kind === 'mark' && (
        <StocktakingDialog slug={slug} entry={open.entry} onClose={close} />
      )}
      {open?.kind === 'names' && <RecommendDialog slug={slug} by={null} onClose={close} />}
    </section>
  );
}
